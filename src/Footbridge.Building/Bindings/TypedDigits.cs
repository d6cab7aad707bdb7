using System.Text.RegularExpressions;
using Footbridge.Building.Formulas;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>Numbers that an author typed where figures are bound: they will be wrong in the next release.</summary>
internal static partial class TypedDigits
{
    /// <summary>Warns of each number in a text, but for dates such as April 25, 2013.</summary>
    /// <param name="text">The words, without bindings.</param>
    /// <param name="allowsYears">True where a year by itself is a name: "Notes due 2026" in a caption.</param>
    /// <param name="problems">Takes the warnings.</param>
    public static void Find(Written text, bool allowsYears, ProblemList problems)
    {
        var from = 0;
        foreach (Match date in Date().Matches(text.Text))
        {
            Warn(text, from, date.Index, allowsYears, problems);
            from = date.Index + date.Length;
        }
        Warn(text, from, text.Text.Length, allowsYears, problems);
    }

    private static void Warn(Written text, int from, int to, bool allowsYears, ProblemList problems)
    {
        foreach (var number in Number().EnumerateMatches(text.Text.AsSpan(from, to - from)))
        {
            var typed = text.Text.AsSpan(from + number.Index, number.Length);
            if (!(allowsYears && IsYear(typed)))
            {
                problems.Warning(
                    text.At(from + number.Index),
                    $"{typed} is typed",
                    $"bind it to a formula, or write {{{{ literal \"{typed}\" }}}} when its digits are meant"
                );
            }
        }
    }

    private static bool IsYear(ReadOnlySpan<char> number) => number.Length == 4 && number[..2] is "19" or "20" && !number.Contains('.');

    [GeneratedRegex(
        @"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, [0-9]{4}\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Date();

    [GeneratedRegex(@"[0-9]+(?:[.,:/][0-9]+)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
