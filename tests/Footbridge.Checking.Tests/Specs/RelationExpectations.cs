using System.Text.RegularExpressions;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>What holds between figures beyond sums: the rule is named, the figures are as printed.</summary>
internal static partial class RelationExpectations
{
    public static readonly Expectation[] All =
    [
        // proved by growth: "11%" from "44,392", "39,938"      also "rounded by", "broken by" and "open by"; the order of operands does not count
        Expectation.Of(
            @"(?<how>proved|rounded|broken|open) by (?<rule>[a-z-]+): ""(?<result>[^""]+)"" from (?<operands>""[^""]+""(?:, ""[^""]+"")*)(?: as (?<basis>.+))?",
            Stands
        ),
        // not by tie-out: "44,392"
        Expectation.Of(
            @"not by (?<rule>[a-z-]+): ""(?<figure>[^""]+)""",
            (result, match) =>
            {
                var figures = result.Figures(match.Groups["figure"].Value);
                return figures.Count == 0 ? "there is no such figure"
                    : result.Proof.Ties.Any(tie =>
                        tie.Rule == match.Groups["rule"].Value
                        && tie.Verdict is Verdict.Exact or Verdict.Rounded
                        && (figures.Contains(tie.Result) || tie.Operands.Any(operand => figures.Contains(operand.Figure)))
                    )
                        ? "it takes part in one"
                    : null;
            }
        ),
        // no tie: per-share      no tie: roll-forward of "(831)"      whatever its verdict
        Expectation.Of(
            @"no tie: (?<rule>[a-z-]+)(?: of ""(?<figure>[^""]+)"")?",
            (result, match) =>
            {
                var figures = match.Groups["figure"].Success ? result.Figures(match.Groups["figure"].Value) : null;
                var found = result.Proof.Ties.FirstOrDefault(tie =>
                    tie.Rule == match.Groups["rule"].Value && (figures is null || figures.Contains(tie.Result))
                );
                return found is null ? null : $"there is {found.Formula} for {result.Proof.Figures[found.Result].Text}";
            }
        ),
    ];

    private static string? Stands(CheckedText result, Match match)
    {
        var verdict = match.Groups["how"].Value switch
        {
            "proved" => Verdict.Exact,
            "rounded" => Verdict.Rounded,
            "open" => Verdict.Open,
            _ => Verdict.Broken,
        };
        var target = CheckedText.Squeeze(match.Groups["result"].Value);
        var wanted = Quoted()
            .Matches(match.Groups["operands"].Value)
            .Select(operand => CheckedText.Squeeze(operand.Groups[1].Value))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var found = result
            .Proof.Ties.Where(tie =>
                tie.Rule == match.Groups["rule"].Value
                && CheckedText.Squeeze(result.Proof.Figures[tie.Result].Text) == target
                && tie.Operands.Select(operand => CheckedText.Squeeze(result.Proof.Figures[operand.Figure].Text))
                    .Order(StringComparer.Ordinal)
                    .SequenceEqual(wanted)
            )
            .ToArray();
        return found.Length == 0 ? "there is no such tie"
            : !Array.Exists(found, tie => tie.Verdict == verdict) ? $"it is {found[0].Verdict}"
            : match.Groups["basis"] is { Success: true, Value: var basis } && !Array.Exists(found, tie => tie.Basis == basis)
                ? $"its basis is \"{found[0].Basis}\""
            : null;
    }

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
