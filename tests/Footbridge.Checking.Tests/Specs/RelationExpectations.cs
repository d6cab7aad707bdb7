using System.Text.RegularExpressions;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>Relations other than sums of a table: by their rule, their verdict and the figures as printed.</summary>
internal static class RelationExpectations
{
    private const string Figures = @"""[^""]+""(?:, ""[^""]+"")*";

    public static readonly Expectation[] All =
    [
        // per-share exact: "0.52" from "5,210", "10,020"      operands in any order
        Expectation.Of(
            $@"(?<rule>[a-z-]+) (?<verdict>exact|rounded|broken|open): ""(?<result>[^""]+)"" from (?<operands>{Figures})",
            (result, match) =>
            {
                var wanted = Texts(match.Groups["operands"].Value);
                var ties = Ties(result, match.Groups["rule"].Value)
                    .Where(tie => IsFrom(result, tie, match.Groups["result"].Value, wanted))
                    .ToArray();
                return ties.Length == 0 ? "there is no such tie"
                    : ties.Any(tie => CheckedText.Kebab(tie.Verdict) == match.Groups["verdict"].Value) ? null
                    : $"it is {CheckedText.Kebab(ties[0].Verdict)}";
            }
        ),
        // no tie: per-share      no tie: roll-forward of "(831)"
        Expectation.Of(
            @"no tie: (?<rule>[a-z-]+)(?: of ""(?<result>[^""]+)"")?",
            (result, match) =>
                Ties(result, match.Groups["rule"].Value)
                    .FirstOrDefault(tie => !match.Groups["result"].Success || Is(result, tie.Result, match.Groups["result"].Value))
                    is { } tie
                    ? $"there is {tie.Formula} for {result.Proof.Figures[tie.Result].Text}"
                    : null
        ),
    ];

    private static IEnumerable<Tie> Ties(CheckedText result, string rule) => result.Proof.Ties.Where(tie => tie.Rule == rule);

    private static bool IsFrom(CheckedText result, Tie tie, string printed, List<string> operands)
    {
        if (!Is(result, tie.Result, printed) || tie.Operands.Length != operands.Count)
        {
            return false;
        }
        var left = operands.ToList();
        return tie.Operands.All(operand => left.Remove(CheckedText.Squeeze(result.Proof.Figures[operand.Figure].Text)));
    }

    private static bool Is(CheckedText result, int figure, string printed) =>
        CheckedText.Squeeze(result.Proof.Figures[figure].Text) == CheckedText.Squeeze(printed);

    private static List<string> Texts(string list) =>
        [.. Regex.Matches(list, @"""([^""]+)""").Select(match => CheckedText.Squeeze(match.Groups[1].Value))];
}
