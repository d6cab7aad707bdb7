using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Footbridge.Tests;

namespace Footbridge.Cli.Tests;

/// <summary>
/// The README shows what really comes out. A comment says where the fence below it comes from:
/// "output of footbridge ..." or "content of FILE", with ", first N lines" where it would be long.
/// </summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task The_samples_of_the_readme_are_what_the_program_writes()
    {
        var path = ProjectFolder.PathOf("README.md");
        var text = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var samples = Sample().Matches(text);
        Assert.True(samples.Count >= 2, "the README shows an input and an output");
        Assert.Equal(Marker().Count(text), samples.Count);
        var result = new StringBuilder();
        var copied = 0;
        foreach (Match sample in samples)
        {
            var body = sample.Groups["body"];
            result.Append(text, copied, body.Index - copied);
            result.Append(Shorten(await Source(sample.Groups["source"].Value), sample.Groups["lines"].Value));
            copied = body.Index + body.Length;
        }
        result.Append(text, copied, text.Length - copied);
        Accepted.Compare(path, result.ToString());
    }

    [Fact]
    public void Every_file_that_the_readme_names_exists()
    {
        var text = File.ReadAllText(ProjectFolder.PathOf("README.md"));
        var names = Link().Matches(text).Select(match => match.Groups["path"].Value).ToArray();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(Path.Exists(ProjectFolder.PathOf(name)), name));
    }

    private static async Task<string> Source(string source)
    {
        if (source.StartsWith("content of ", StringComparison.Ordinal))
        {
            return await File.ReadAllTextAsync(ProjectFolder.PathOf(source["content of ".Length..]), TestContext.Current.CancellationToken);
        }
        var run = await FootbridgeCommand.Run(source["output of footbridge ".Length..].Split(' '));
        Assert.True(run.ExitCode is 0 or 1, run.Diagnostics);
        return run.Output;
    }

    private static string Shorten(string text, string lines)
    {
        var all = text.TrimEnd('\n').Split('\n');
        var count = lines.Length == 0 ? all.Length : int.Parse(lines, CultureInfo.InvariantCulture);
        return all.Length <= count
            ? string.Join('\n', all) + "\n"
            : string.Join('\n', all.Take(count)) + $"\n... ({all.Length - count} more lines)\n";
    }

    [GeneratedRegex(
        @"^<!-- (?<source>(?:output of footbridge|content of) [^,\n]+?)(?:, first (?<lines>\d+) lines)? -->\n\n?```[a-z]*\n(?<body>(?:(?!```)[^\n]*\n)*)```$",
        RegexOptions.Multiline
    )]
    private static partial Regex Sample();

    [GeneratedRegex("<!-- (?:output|content) of ")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\]\((?<path>[A-Za-z][\w./-]*)\)")]
    private static partial Regex Link();
}
