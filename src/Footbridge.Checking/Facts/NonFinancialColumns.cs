using Footbridge.Checking.Figures;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Facts;

/// <summary>
/// Columns of numbers that are no figures: years, and references to notes, pages and exhibits. A reference is told by its head, or
/// by its shape: page numbers and the numbers of a list rise from row to row, alone in their table, without a unit.
/// </summary>
internal static class NonFinancialColumns
{
    private const int LargestNote = 99;
    private const int LargestPage = 999;
    private const int LargestEnumerator = 999;

    /// <summary>Rising rows from which a column without a head is one of page numbers.</summary>
    private const int FewestPages = 8;

    /// <summary>Rising rows from which a column is the numbers of a list.</summary>
    private const int FewestItems = 3;

    /// <summary>What the numbers of a column are; null when they are figures.</summary>
    public static FigureKind? KindOf(DraftTable table, int column)
    {
        bool years = true,
            notes = Says(table.Columns[column], "note");
        foreach (var row in table.Rows)
        {
            if (row.Cells[column] is not { Kind: TokenKind.Figure } token)
            {
                continue;
            }
            years &= token.IsYearLike;
            notes &= token.Number.Number is { Mantissa: > 0 and <= LargestNote, IsDash: false };
            if (!years && !notes)
            {
                return IsPages(table, column) || IsList(table, column) ? FigureKind.Enumerator : null;
            }
        }
        return notes ? FigureKind.Code
            : years ? FigureKind.Year
            : null;
    }

    /// <summary>True for the first column of a list whose items are words: an index of exhibits. Numbers in those words are names of things.</summary>
    public static bool IsList(DraftTable table, int column)
    {
        if (table.Columns.Length != 1)
        {
            return false;
        }
        var (items, falls, words) = (0, 0, 0);
        (long Major, long Minor) last = default;
        foreach (var row in table.Rows)
        {
            if (row.Cells[column] is not { Kind: TokenKind.Figure } token)
            {
                continue;
            }
            if (!IsBare(token) || token.Number.Number.FractionDigits > 2 || token.Number.Number.Value > LargestEnumerator)
            {
                return false;
            }
            // "4.9" comes before "4.10".
            var fraction = token.Number.Number.FractionDigits;
            var unit =
                fraction == 0 ? 1
                : fraction == 1 ? 10
                : 100;
            var item = (token.Number.Number.Mantissa / unit, token.Number.Number.Mantissa % unit);
            items++;
            falls += item.CompareTo(last) < 0 ? 1 : 0;
            words += row.Notes.Exists(note => note.Kind == TokenKind.Text && note.Left >= token.Right) ? 1 : 0;
            last = item;
        }
        return items >= FewestItems
            && words * 4 >= items * 3
            && (falls == 0 || falls * 4 <= items && Says(table.Columns[column], "exhibit"));
    }

    private static bool IsPages(DraftTable table, int column)
    {
        var isSaid = Says(table.Columns[column], "page");
        if (!isSaid && table.Columns.Length != 1)
        {
            return false;
        }
        var (pages, falls) = (0, 0);
        long last = 0;
        foreach (var row in table.Rows)
        {
            if (row.Cells[column] is not { Kind: TokenKind.Figure } token)
            {
                continue;
            }
            if (!IsBare(token) || token.Number.Number is not { FractionDigits: 0, Mantissa: > 0 and <= LargestPage } number)
            {
                return false;
            }
            if (!isSaid && row.Label.Length == 0)
            {
                return false;
            }
            pages++;
            falls += number.Mantissa < last ? 1 : 0;
            last = number.Mantissa;
        }
        return isSaid ? falls * 4 <= pages : pages >= FewestPages && falls == 0;
    }

    private static bool IsBare(TableToken token) =>
        token.Number.Number is { IsDash: false, Mantissa: > 0 }
        && token.Number is { Unit: null, ExplicitScale: false }
        && !token.Number.Has(NumberMarks.Parentheses | NumberMarks.Currency | NumberMarks.Signed | NumberMarks.Grouped);

    // One of its heads, whatever others reach over from its neighbours; or all together: "Note" over "number".
    private static bool Says(DraftColumn column, string kind) =>
        string.Equals(ReferenceHeads.KindOf(column.Header), kind, StringComparison.Ordinal)
        || column.Stack.Exists(head => string.Equals(ReferenceHeads.KindOf(head), kind, StringComparison.Ordinal));
}
