using Footbridge.Checking.Figures;

namespace Footbridge.Checking.Tables;

/// <summary>
/// A head broken over lines can leave the day of a date on a line of its own: "Three Months Ended September" over "30" over the
/// years. Below a month and beside nothing else, such a number is part of the date, as a year is.
/// </summary>
internal static class HeadDays
{
    /// <summary>The last day that a month can have.</summary>
    public const int LastDay = 31;

    /// <summary>More rows than this above the first figures are no header.</summary>
    private const int DeepestHeader = 12;

    private static readonly string[] s_months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>Marks the days among the first rows of a grid, so that they are read as years are.</summary>
    public static void Mark(TokenRow[] rows)
    {
        List<TableToken>? above = null;
        for (var index = 0; index < rows.Length && index < DeepestHeader; index++)
        {
            var tokens = rows[index].Tokens;
            if (tokens.Count == 0)
            {
                continue;
            }
            if (above is not null && tokens.Count <= above.Count && tokens.TrueForAll(IsDay) && above.Exists(EndsInMonth))
            {
                foreach (var token in tokens)
                {
                    token.Number = token.Number with { Marks = token.Number.Marks | NumberMarks.LooksLikeYear };
                }
            }
            else if (rows[index].HasFigure)
            {
                return;
            }
            above = tokens;
        }
    }

    private static bool IsDay(TableToken token) =>
        token
            is {
                Kind: TokenKind.Figure,
                Number: { Unit: null, Number: { FractionDigits: 0, IsDash: false, Mantissa: > 0 and <= LastDay } }
            };

    private static bool EndsInMonth(TableToken token)
    {
        var text = token.Text.AsSpan().TrimEnd();
        var word = text[(text.LastIndexOfAny(' ', '\n', '\u00A0') + 1)..].TrimEnd('.');
        foreach (var month in s_months)
        {
            if (word.Equals(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
