using System.Text.RegularExpressions;
using Footbridge.Core.Packages;
using YamlDotNet.Core;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>Says what is wrong where a file is no YAML, in the words of somebody who writes one.</summary>
internal static partial class YamlFault
{
    internal const string TooDeep = "Too deep.";

    internal static void Report(string file, SourceLines lines, Mark mark, string message, ProblemList problems)
    {
        var place = new PackagePlace(file, (int)mark.Line, (int)mark.Column);
        if (message == TooDeep)
        {
            problems.Error(place, "values stand inside each other more than 40 deep", "take levels out");
            return;
        }
        // The parser often notices a fault on the line after it.
        foreach (var line in (ReadOnlySpan<int>)[place.Line, place.Line + 1, place.Line - 1])
        {
            if (lines[line] is { Length: > 0 } written && Known(written) is { } fault)
            {
                problems.Error(new PackagePlace(file, line, fault.Column), fault.Message, fault.Remedy);
                return;
            }
        }
        var (what, remedy) = Words(message);
        problems.Error(place, what, remedy);
    }

    private static (int Column, string Message, string Remedy)? Known(string line) =>
        Tab().Match(line) is { Success: true } tab ? (tab.Groups["at"].Index + 1, "a tab stands in the indentation", "indent with blanks")
        : Binding().Match(line) is { Success: true } binding
            ? (binding.Groups["at"].Index + 1, "a text that begins with {{ stands without quotes", "put the whole text in quotes")
        : Reserved().Match(line) is { Success: true } reserved
            ? (
                reserved.Groups["at"].Index + 1,
                $"a text begins with {reserved.Groups["at"].Value} and stands without quotes",
                "put the whole text in quotes"
            )
        : TwoColons().Match(line) is { Success: true } colons
            ? (
                colons.Groups["at"].Index + 1,
                "a second colon with a blank after it stands in a text without quotes",
                "put the whole text in quotes"
            )
        : null;

    private static (string Message, string Remedy) Words(string message) =>
        message.Contains("quoted scalar", StringComparison.Ordinal) ? ("a quotation mark is not closed", "close it")
        : message.Contains("invalid mapping", StringComparison.Ordinal)
            ? ("a key stands deeper than the lines around it", "give all keys of one level the same indentation")
        : message.Contains("flow", StringComparison.Ordinal)
            ? ("a bracket or brace is not closed", "close it, and put commas between the items")
        : message.Contains("anchor", StringComparison.Ordinal) || message.Contains("alias", StringComparison.Ordinal)
            ? ("an anchor or alias is not complete", "put a text that begins with & or * in quotes")
        : ("the file is no YAML from here on", "mend indentation, colons, brackets and quotes here or on the line above");

    [GeneratedRegex(@"^ *(?<at>\t)\s*\S", RegexOptions.NonBacktracking)]
    private static partial Regex Tab();

    [GeneratedRegex(@"^\s*(?:- +)*(?:[\w.]+:|-)\s+(?<at>\{\{)", RegexOptions.NonBacktracking)]
    private static partial Regex Binding();

    [GeneratedRegex(@"^\s*(?:- +)*(?:[\w.]+:|-)\s+(?<at>[@`%*&!])", RegexOptions.NonBacktracking)]
    private static partial Regex Reserved();

    [GeneratedRegex(@"^\s*(?:- +)*[\w.]+:\s+[^""'\[{|>#&*!\s][^#]*?(?<at>:)(?:\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex TwoColons();
}
