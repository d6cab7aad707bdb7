using System.Text.RegularExpressions;

namespace Footbridge.Architecture.Tests;

/// <summary>Files are small, and a name tells what a file holds.</summary>
public partial class FileTests(ITestOutputHelper output)
{
    private const int MostLines = 600;
    private const int LinesToLookAt = 300;
    private const int MostLinesOfTheMiddleFile = 100;

    private static readonly IReadOnlyList<SourceFile> s_source = SourceFile.Under("src");
    private static readonly IReadOnlyList<SourceFile> s_tests = SourceFile.Under("tests");

    [Fact]
    public void Files_stay_small()
    {
        var files = s_source.OrderBy(file => file.Lines.Length).ToArray();
        Assert.NotEmpty(files);
        var median = files[files.Length / 2].Lines.Length;
        output.WriteLine($"{files.Length} files, median {median} lines");
        foreach (var file in files.Where(file => file.Lines.Length > LinesToLookAt).Reverse())
        {
            output.WriteLine($"{file.Lines.Length, 5}  {file.Path}");
        }
        Assert.True(median <= MostLinesOfTheMiddleFile, $"the median is {median} lines");
        AssertNone(
            files.Concat(s_tests).Where(file => file.Lines.Length > MostLines),
            file => $"{file.Path} has {file.Lines.Length} lines"
        );
    }

    [Fact]
    public void A_file_holds_at_most_one_public_type_and_bears_its_name() =>
        AssertNone(
            s_source.Where(file =>
            {
                var types = PublicType()
                    .Matches(file.Text)
                    .Select(match => match.Groups["name"].Value)
                    .Distinct(StringComparer.Ordinal)
                    .ToArray();
                // A part of a type may say which: "Reader.Rows.cs".
                return types.Length > 1 || (types.Length == 1 && types[0] != file.Name.Split('.')[0]);
            }),
            file => $"{file.Path} holds a public type of another name, or several"
        );

    [Fact]
    public void Namespaces_follow_folders() =>
        AssertNone(
            s_source
                .Concat(s_tests.Where(file => file.Project.StartsWith("Footbridge.", StringComparison.Ordinal)))
                .Where(file =>
                {
                    var parts = file.Path.Split('/');
                    var expected = string.Join('.', parts[1..^1]);
                    var found = Namespace().Match(file.Text);
                    // The file with the entry point has statements and no namespace.
                    return found.Success
                        ? found.Groups["name"].Value != expected
                        : file.Name != "Program" && DeclaresType().IsMatch(file.Text);
                }),
            file => $"{file.Path} is in another namespace than its folder says"
        );

    [Fact]
    public void No_name_is_a_drawer_for_odds_and_ends() =>
        AssertNone(
            s_source
                .Concat(s_tests)
                .SelectMany(file => file.Path.Split('/').Select(part => (file, part)))
                .Where(item => Drawer().IsMatch(item.part.Replace(".cs", "", StringComparison.Ordinal))),
            item => $"{item.file.Path}: what does {item.part} do? Name it for that."
        );

    private static void AssertNone<T>(IEnumerable<T> faults, Func<T, string> describe)
    {
        var list = faults.Select(describe).ToArray();
        Assert.True(list.Length == 0, string.Join('\n', list));
    }

    [GeneratedRegex(@"^public (?:[a-z]+ )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public|internal) ", RegexOptions.Multiline)]
    private static partial Regex DeclaresType();

    [GeneratedRegex(@"Helpers?(?![a-z])|Util(?:s|ity|ities)?(?![a-z])|Managers?(?![a-z])|Common$")]
    private static partial Regex Drawer();
}
