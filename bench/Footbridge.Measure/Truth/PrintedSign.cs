using Footbridge.Measure.Markup;

namespace Footbridge.Measure.Truth;

/// <summary>The sign that a person sees at a tagged number: parentheses or a minus around it, in its cell or split over the cells beside it.</summary>
internal static class PrintedSign
{
    /// <summary>True when the number from <paramref name="start"/> to <paramref name="end"/> in <paramref name="cell"/> is printed as negative.</summary>
    public static bool IsNegative(string source, ScannedCell cell, int start, int end)
    {
        var before = PlainText.Of(source, cell.Start, start).TrimEnd('$', '€', '£', '¥', ' ');
        if (before.Length == 0)
        {
            var cells = cell.Row.Cells;
            for (var index = cells.IndexOf(cell) - 1; index >= 0 && before.Length == 0; index--)
            {
                var text = cells[index].Text;
                // Only marks that belong to a number reach over a cell's edge: "(", "$(", "-$". A label or a number does not.
                if (text.Any(char.IsLetterOrDigit))
                {
                    break;
                }
                before = text.TrimEnd('$', '€', '£', '¥', ' ');
                // A dash alone in its cell is a zero of its own.
                if (before == text && text is "-" or "−" or "–" or "—")
                {
                    return false;
                }
            }
        }
        if (before.Length == 0)
        {
            // A minus may stand inside the tag.
            return PlainText.Of(source, start, end) is [('-' or '−' or '(' or '–'), _, ..] inside && inside.Any(char.IsAsciiDigit);
        }
        return before[^1] switch
        {
            '(' => true,
            // A dash after a number joins a range: "4.1 – 4.4".
            '-' or '−' or '–' => !before.Any(char.IsAsciiDigit),
            _ => false,
        };
    }
}
