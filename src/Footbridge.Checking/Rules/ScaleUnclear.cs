using Footbridge.Checking.Figures;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB901.</summary>
public static class ScaleUnclear
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB901",
            Name: "scale-unclear",
            Severity: Severity.Note,
            What: """
            Tells that nothing on the page says in which unit the amounts of a table are printed: neither the cell nor its row,
            column head, table caption or heading names thousands or millions. The figures are read as they stand.
            """,
            Why: """
            A reader who has to guess the scale may be wrong by a factor of a thousand, and so may every program that reads the
            table. Sums inside the table are not affected; comparisons with other places are.
            """,
            Example: """
            | | 2013 | 2012 |
            |---|--:|--:|
            | Total revenue | 69,699 | 67,028 |

            Nothing says that these are thousands of dollars.
            """,
            Remedy: "State the unit in the caption of the table or over its columns, such as (in thousands).",
            Reference: "SEC Regulation S-X, Rule 4-01(b): amounts may be stated in thousands or millions if that is indicated."
        );

    /// <summary>Fewer amounts are a line of text, not a table that wants a unit.</summary>
    private const int FewestAmounts = 4;

    /// <summary>
    /// True when nothing tells the scale of a table's amounts: no words in table or document, no currency sign that would show
    /// whole units, no decimals.
    /// </summary>
    internal static bool Applies(DraftTable table, CaptionUnits document)
    {
        if (table.Units.MoneyScale is not null || document.MoneyScale is not null)
        {
            return false;
        }
        var amounts = 0;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell is not { Kind: TokenKind.Figure, Unit.Kind: UnitKind.Money } token || token.Number.Number.IsDash)
                {
                    continue;
                }
                if (token.Number.Has(NumberMarks.Currency) || token.Scale != 0 || token.Number.Number.FractionDigits > 0)
                {
                    return false;
                }
                amounts += Math.Abs(token.Number.Number.Mantissa) >= 1000 ? 1 : 0;
            }
        }
        return amounts >= FewestAmounts;
    }
}
