using System.Globalization;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Formulas;

/// <summary>
/// A period relative to another: "quarter", "ytd", "year", "-1q", "-1y", "ytd-1y", "-1y-1q". Offsets are applied together, after the anchor.
/// It is not a period; it becomes one by <see cref="Apply"/>.
/// </summary>
/// <param name="Anchor">From where it counts.</param>
/// <param name="Quarters">Quarters later; negative for earlier. A year is four.</param>
internal readonly record struct PeriodSelector(PeriodAnchor Anchor, int Quarters)
{
    // A hundred years; nobody means more, and dates end somewhere.
    private const int MostQuarters = 400;

    /// <summary>The period itself.</summary>
    public static PeriodSelector Same { get; } = new(PeriodAnchor.Same, 0);

    /// <summary>The period that it stands for, seen from another.</summary>
    public FiscalPeriod Apply(FiscalPeriod period) =>
        (
            Anchor switch
            {
                PeriodAnchor.Quarter => FiscalPeriod.OfQuarter(period.Year, period.Quarter),
                PeriodAnchor.YearToDate => FiscalPeriod.ToDate(period.Year, period.Quarter),
                PeriodAnchor.Year => FiscalPeriod.OfYear(period.Year),
                _ => period,
            }
        ).AddQuarters(Quarters);

    /// <summary>Reads a whole text; false when it is no selector.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PeriodSelector selector) =>
        TryParse(text, out selector, out var length) && length == text.Length;

    /// <summary>Reads the longest selector that a text starts with, and how long it is. "ytd-1" is "ytd" and the rest.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PeriodSelector selector, out int length)
    {
        var anchor = PeriodAnchor.Same;
        length = 0;
        foreach (var (word, meaning) in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && !IsWordAt(text, word.Length))
            {
                (anchor, length) = (meaning, word.Length);
            }
        }
        var quarters = 0;
        while (TryOffset(text[length..], out var offset, out var taken))
        {
            quarters += offset;
            length += taken;
            if (Math.Abs(quarters) > MostQuarters)
            {
                break;
            }
        }
        selector = new PeriodSelector(anchor, quarters);
        return length > 0 && Math.Abs(quarters) <= MostQuarters;
    }

    /// <summary>"ytd-1y"; "" for the period itself.</summary>
    public override string ToString()
    {
        var anchor = "";
        foreach (var (word, meaning) in Words)
        {
            anchor = meaning == Anchor ? word : anchor;
        }
        if (Quarters == 0)
        {
            return anchor;
        }
        var (number, unit) = Quarters % 4 == 0 ? (Quarters / 4, 'y') : (Quarters, 'q');
        return string.Create(CultureInfo.InvariantCulture, $"{anchor}{(number > 0 ? "+" : "")}{number}{unit}");
    }

    private static ReadOnlySpan<(string Word, PeriodAnchor Meaning)> Words =>
        new[] { ("quarter", PeriodAnchor.Quarter), ("ytd", PeriodAnchor.YearToDate), ("year", PeriodAnchor.Year) };

    private static bool TryOffset(ReadOnlySpan<char> text, out int quarters, out int length)
    {
        (quarters, length) = (0, 0);
        if (text.IsEmpty || text[0] is not ('-' or '+'))
        {
            return false;
        }
        var end = 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            // More digits than the limit has are too many in any case, and must not overflow.
            quarters = Math.Min(MostQuarters + 1, quarters * 10 + (text[end] - '0'));
            end++;
        }
        if (end == 1 || end == text.Length || text[end] is not ('q' or 'y') || IsWordAt(text, end + 1))
        {
            quarters = 0;
            return false;
        }
        quarters *= (text[end] == 'y' ? 4 : 1) * (text[0] == '-' ? -1 : 1);
        length = end + 1;
        return true;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int index) =>
        index < text.Length && (char.IsAsciiLetterOrDigit(text[index]) || text[index] == '_');
}
