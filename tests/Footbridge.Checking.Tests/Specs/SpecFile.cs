using System.Text.RegularExpressions;
using Footbridge.Tests;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>
/// Reads specs: a case is a heading, a paragraph, a fence with a document ("md", "text", "html") and a fence of "expect".
/// A document without an expectation, or the other way round, is a mistake in the spec and is reported as one.
/// </summary>
internal static partial class SpecFile
{
    /// <summary>The cases of every file in the folder of specs.</summary>
    public static IReadOnlyList<SpecCase> All() =>
        [
            .. Directory
                .GetFiles(ProjectFolder.PathOf("specs"), "*.md")
                .Order(StringComparer.Ordinal)
                .SelectMany(path => Read(Path.GetFileName(path), File.ReadAllText(path))),
        ];

    /// <summary>The cases of one file.</summary>
    /// <exception cref="FormatException">The file is no spec; the message names the line.</exception>
    public static IReadOnlyList<SpecCase> Read(string file, string content)
    {
        var cases = new List<SpecCase>();
        var lines = content.ReplaceLineEndings("\n").Split('\n');
        var heading = "";
        var headingLine = 0;
        (string Kind, string Text)? document = null;
        for (var index = 0; index < lines.Length; index++)
        {
            if (Heading().Match(lines[index]) is { Success: true } title)
            {
                RefuseOpen(file, headingLine, document);
                heading = title.Groups["text"].Value;
                headingLine = index + 1;
                continue;
            }
            if (Fence().Match(lines[index]) is not { Success: true } fence)
            {
                continue;
            }
            var first = index + 1;
            var end = Array.IndexOf(lines, fence.Groups["ticks"].Value, first);
            if (end < 0)
            {
                throw new FormatException($"{file}:{first}: this fence is never closed");
            }
            var body = lines[first..end];
            index = end;
            switch (fence.Groups["kind"].Value)
            {
                case "md" or "text" or "html" when document is null && heading.Length > 0:
                    document = (fence.Groups["kind"].Value, string.Join('\n', body) + "\n");
                    break;
                case "expect" when document is { } found:
                    cases.Add(Case(file, heading, headingLine, found, body, first));
                    document = null;
                    heading = "";
                    break;
                default:
                    throw new FormatException(
                        $"{file}:{first}: \"{fence.Groups["kind"].Value}\" does not belong here; a case is a heading, "
                            + "a fence of md, text or html, and a fence of expect"
                    );
            }
        }
        RefuseOpen(file, headingLine, document);
        return cases;
    }

    private static SpecCase Case(
        string file,
        string heading,
        int headingLine,
        (string Kind, string Text) document,
        string[] body,
        int first
    )
    {
        var expectations = body.Select((text, offset) => (Line: first + 1 + offset, Text: text.Trim()))
            .Where(expectation => expectation.Text.Length > 0)
            .ToArray();
        return expectations.Length == 0
            ? throw new FormatException($"{file}:{first}: this case expects nothing")
            : new(file, heading, headingLine, document.Kind, document.Text, expectations);
    }

    private static void RefuseOpen(string file, int line, (string, string)? document)
    {
        if (document is not null)
        {
            throw new FormatException($"{file}:{line}: this case has a document, but expects nothing");
        }
    }

    [GeneratedRegex(@"^#+ +(?<text>.+?) *$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<ticks>`{3,})(?<kind>[a-z]*)$")]
    private static partial Regex Fence();
}
