using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>What a column's head says about the unit of its figures: "Number of shares", "Weighted average price", "Term (years)".</summary>
internal static class HeadUnits
{
    /// <summary>Sets the unit kind of every column whose head names one.</summary>
    public static void Find(DraftTable table)
    {
        var owner = -1;
        for (var index = 0; index < table.Columns.Length; index++)
        {
            var kind = Of(table, index);
            if (kind is not null)
            {
                owner = index;
            }
            else if (owner >= 0 && table.Grid.Layout == GridLayout.Pipe && Spans(table.Columns[owner], table.Columns[index]))
            {
                kind = table.Columns[owner].UnitKind;
            }
            table.Columns[index].UnitKind = kind;
        }
    }

    /// <summary>
    /// Pipe tables lose spans: "Per share" under "Fourth quarter | 2024 | 2023" stands over the first year and is meant for both. The
    /// second has the same heads but for this one.
    /// </summary>
    private static bool Spans(DraftColumn owner, DraftColumn column) =>
        owner.UnitKind == UnitKind.PerShare
        && column.Kind == ColumnKind.Given
        && owner.Stack.Count > 2
        && column.Stack.Count == owner.Stack.Count - 1
        && column.Stack[0] == owner.Stack[0]
        && UnitNounReader.Read(owner.Stack[^1]) != UnitNouns.None
        && UnitNounReader.Read(owner.Stack[^2]) == UnitNouns.None;

    /// <summary>The lowest line of the head decides; the lines over it complete it.</summary>
    private static UnitKind? Of(DraftTable table, int index)
    {
        var stack = table.Columns[index].Stack;
        if (stack.Count == 0)
        {
            return null;
        }
        const UnitNouns GrantValue = UnitNouns.Average | UnitNouns.Grant | UnitNouns.FairValue;
        if ((UnitNounReader.Read(string.Join(' ', stack)) & GrantValue) == GrantValue)
        {
            return UnitKind.PerShare;
        }
        string? text = null;
        var marks = -1;
        for (var line = stack.Count - 1; line >= 0; line--)
        {
            // Lines that say nothing about units, periods mostly, part the words of the others.
            if (UnitNounReader.Read(stack[line]) == UnitNouns.None)
            {
                continue;
            }
            var isLowest = text is null;
            text = isLowest ? stack[line] : stack[line] + " " + text;
            marks = marks < 0 ? CurrencyMarks(table, index) : marks;
            if (Named(UnitNounReader.Read(text), text!, marks > 0, isLowest) is { } kind)
            {
                return kind;
            }
        }
        return null;
    }

    private static UnitKind? Named(UnitNouns nouns, string text, bool hasCurrency, bool isLowest)
    {
        if ((nouns & UnitNouns.PerShare) != 0)
        {
            return UnitKind.PerShare;
        }
        if ((nouns & UnitNouns.Price) != 0 && (nouns & UnitNouns.Deal) == 0)
        {
            return UnitKind.PerShare;
        }
        if (isLowest && (nouns & UnitNouns.Money) != 0 && (nouns & UnitNouns.Number) == 0)
        {
            return UnitKind.Money;
        }
        if (hasCurrency)
        {
            return null;
        }
        if ((nouns & UnitNouns.Time) != 0)
        {
            return UnitKind.Count;
        }
        if ((nouns & UnitNouns.Number) != 0)
        {
            return (nouns & (UnitNouns.Share | UnitNouns.Award | UnitNouns.Grant)) != 0 ? UnitKind.Shares
                : nouns == UnitNouns.Number && !isLowest ? null
                : text.Contains("number of", StringComparison.OrdinalIgnoreCase) ? UnitKind.Count
                : null;
        }
        if ((nouns & UnitNouns.Volume) != 0)
        {
            return UnitKind.Count;
        }
        return
            (nouns & UnitNouns.Share) != 0
            && (
                (nouns & UnitNouns.Counted) != 0
                || text.AsSpan().Trim().EndsWith("shares", StringComparison.OrdinalIgnoreCase)
                || nouns == UnitNouns.Share && isLowest && text.Length < 10
            )
            ? UnitKind.Shares
            : null;
    }

    private static int CurrencyMarks(DraftTable table, int column)
    {
        var marks = 0;
        foreach (var row in table.Rows)
        {
            marks +=
                row.Cells[column] is { Kind: TokenKind.Figure, Number.Number.Mantissa: not 0 } token
                && token.Number.Has(NumberMarks.Currency)
                    ? 1
                    : 0;
        }
        return marks;
    }
}
