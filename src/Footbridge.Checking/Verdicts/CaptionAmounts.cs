using Footbridge.Checking.Figures;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Verdicts;

/// <summary>Amounts inside a row's caption that belong to its columns: "Term loan, less discount of $329 and $388, respectively".</summary>
internal static class CaptionAmounts
{
    /// <summary>One amount for each column of the row, in base units; null where the caption does not give as many as the row has figures.</summary>
    public static decimal[]? Of(DraftRow row, in ScanContext context)
    {
        if (row.LabelTokens is not [var label] || !label.Cell.Text.Value.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }
        var numbers = new List<TextNumber>();
        NumberScanner.Scan(label.Cell.Text, context with { Place = FigurePlace.Caption }, numbers);
        numbers.RemoveAll(static number => !number.IsFinancial || number.Unit?.Kind != UnitKind.Money || number.ExplicitScale);
        if (numbers.Count == 0 || numbers.Count != row.Cells.Count(static cell => cell is { Kind: TokenKind.Figure }))
        {
            return null;
        }
        var amounts = new decimal[row.Cells.Length];
        var next = 0;
        for (var column = 0; column < amounts.Length; column++)
        {
            if (row.Cells[column] is { Kind: TokenKind.Figure } token)
            {
                amounts[column] = numbers[next++].Number.Value * Powers.Ten(token.Scale);
            }
        }
        return amounts;
    }
}
