using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Facts;

/// <summary>Columns of numbers that are no figures: years, and references to notes.</summary>
internal static class NonFinancialColumns
{
    private const int LargestNote = 99;

    /// <summary>What the numbers of a column are; null when they are figures.</summary>
    public static FigureKind? KindOf(DraftTable table, int column)
    {
        bool years = true,
            notes = SaysNote(table.Columns[column]);
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
                return null;
            }
        }
        return notes ? FigureKind.Code
            : years ? FigureKind.Year
            : null;
    }

    /// <summary>"Note", "Notes", "Note no.", "Note" over "number", whatever heads reach over from their neighbours.</summary>
    private static bool SaysNote(DraftColumn column) => IsNote(column.Header) || column.Stack.Exists(static head => IsNote(head));

    private static bool IsNote(ReadOnlySpan<char> head)
    {
        head = head.Trim(" .:#");
        if (!head.StartsWith("note", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        var rest = head["note".Length..].TrimStart("sS").Trim(" .:#");
        return rest.IsEmpty
            || rest.Equals("no", StringComparison.OrdinalIgnoreCase)
            || rest.Equals("number", StringComparison.OrdinalIgnoreCase)
            || rest.Equals("ref", StringComparison.OrdinalIgnoreCase);
    }
}
