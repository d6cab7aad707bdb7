using System.Text.RegularExpressions;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>What a reviewer is told. Errors and warnings that a case does not name fail it (see <see cref="SpecTests"/>).</summary>
internal static class FindingExpectations
{
    private const string Figures = @"(?:""[^""]+""(?:, )?)+";

    public static readonly Expectation[] All =
    [
        // no findings: not even a note
        Expectation.Of("no findings", (result, _) => result.Proof.Findings.IsEmpty ? null : "there are findings"),
        // no errors: notes may be
        Expectation.Of(
            "no errors",
            (result, _) => result.Proof.Findings.Any(finding => finding.Severity > Severity.Note) ? "there are errors or warnings" : null
        ),
        // finding FB101 error "44,393" suspects "44,393", "69,699"      (or: first suspect "44,393")
        Expectation.Of(
            $@"finding (?<code>FB\d+) (?<severity>error|warning|note)(?: ""(?<figure>[^""]+)"")?(?: suspects (?<suspects>{Figures})| first suspect ""(?<first>[^""]+)"")?",
            (result, match) => result.Proof.Findings.Any(finding => Fits(result, finding, match)) ? null : "there is no such finding"
        ),
    ];

    /// <summary>True when a line of a case names this finding.</summary>
    public static bool Names(string line, CheckedText result, Finding finding) =>
        All[^1].Form.Match(line) is { Success: true } match && Fits(result, finding, match);

    private static bool Fits(CheckedText result, Finding finding, Match match)
    {
        string Text(int figure) => CheckedText.Squeeze(result.Proof.Figures[figure].Text);
        var suspects = Regex
            .Matches(match.Groups["suspects"].Value, @"""([^""]+)""")
            .Select(quoted => CheckedText.Squeeze(quoted.Groups[1].Value));
        return finding.Rule.Code == match.Groups["code"].Value
            && CheckedText.Kebab(finding.Severity) == match.Groups["severity"].Value
            && (
                !match.Groups["figure"].Success
                || finding.Figures.Any(figure => Text(figure) == CheckedText.Squeeze(match.Groups["figure"].Value))
            )
            && (!match.Groups["suspects"].Success || finding.Suspects.Select(Text).SequenceEqual(suspects))
            && (
                !match.Groups["first"].Success
                || (!finding.Suspects.IsEmpty && Text(finding.Suspects[0]) == CheckedText.Squeeze(match.Groups["first"].Value))
            );
    }
}
