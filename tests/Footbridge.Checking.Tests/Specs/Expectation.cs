using System.Text.RegularExpressions;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>
/// The language of "expect" fences: one line, one claim. A line that no form fits is an error of the spec.
/// </summary>
/// <param name="Form">What the line looks like; the whole line must fit.</param>
/// <param name="Fault">Says what is wrong, or null when the claim holds.</param>
internal sealed record Expectation(Regex Form, Func<CheckedText, Match, string?> Fault)
{
    /// <summary>Every form of the language.</summary>
    public static readonly Expectation[] All =
    [
        .. DocumentExpectations.All,
        .. TableExpectations.All,
        .. FigureExpectations.All,
        .. TieExpectations.All,
        .. RelationExpectations.All,
        .. FindingExpectations.All,
    ];

    /// <summary>A form from a pattern in which a space stands for any white space.</summary>
    public static Expectation Of(string pattern, Func<CheckedText, Match, string?> fault) =>
        new(new Regex("^" + pattern.Replace(" ", @"\s+", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant), fault);

    /// <summary>Tests one line.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static string? Test(string line, CheckedText result)
    {
        foreach (var expectation in All)
        {
            var match = expectation.Form.Match(line);
            if (match.Success)
            {
                return expectation.Fault(result, match);
            }
        }
        return "this line is in no form that the specs know";
    }
}
