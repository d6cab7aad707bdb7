using Footbridge.Checking.Figures;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Gives every figure of a table its unit and scale. Units are a chain: document, caption, column header, section, row label,
/// mark in the cell; what stands nearer wins.
/// </summary>
internal static class UnitChain
{
    /// <summary>Reads the captions and headers of <paramref name="table"/>.</summary>
    public static void ReadCaptions(DraftTable table)
    {
        var units = CaptionUnits.None;
        for (var index = table.Captions.Count - 1; index >= 0; index--)
        {
            var text = table.Captions[index].Value;
            units = units.Over(CaptionUnitsParser.Parse(text, running: text.Length > 60));
        }
        foreach (var column in table.Columns)
        {
            foreach (var head in column.Stack)
            {
                column.Units = CaptionUnitsParser.Parse(head, running: false).Over(column.Units);
            }
        }
        table.Units = units;
    }

    /// <summary>Sets unit and scale of every figure.</summary>
    /// <param name="table">A table whose captions were read.</param>
    /// <param name="document">What holds where the table itself says nothing.</param>
    public static void Apply(DraftTable table, CaptionUnits document)
    {
        var caption = table.Units.Over(document);
        var section = CaptionUnits.None;
        foreach (var row in table.Rows)
        {
            var own = row.Label.Length == 0 ? CaptionUnits.None : OfLabel(row.Label);
            if (!row.HasFigures)
            {
                section = own;
                continue;
            }
            ApplyRow(table, row, own.Over(section), caption);
        }
    }

    private static CaptionUnits OfLabel(string label)
    {
        var units = CaptionUnitsParser.Parse(label, running: true);
        if (units.MoneyScale is null && units.ShareScale is null)
        {
            // "Revenues - EURm": the last word of a label may name its unit.
            var last = label.AsSpan(label.LastIndexOf(' ') + 1).Trim("()");
            if (ScaleWords.Of(last, out var currency) is { } power && currency is not null)
            {
                return new CaptionUnits(power, null, false, currency);
            }
        }
        return units.MoneyScale is null && units.ShareScale is null ? CaptionUnits.None : units;
    }

    private static void ApplyRow(DraftTable table, DraftRow row, CaptionUnits own, CaptionUnits caption)
    {
        int fraction = 0,
            percents = 0,
            plain = 0;
        var currency = false;
        for (var index = 0; index < row.Cells.Length; index++)
        {
            if (
                row.Cells[index] is not { Kind: TokenKind.Figure } token
                || table.Columns[index].Kind is ColumnKind.Percent or ColumnKind.BasisPoints
            )
            {
                continue;
            }
            fraction = Math.Max(fraction, token.Number.Number.FractionDigits);
            currency |= token.Number.Has(NumberMarks.Currency);
            var isPercent = token.Number.Unit?.Kind == UnitKind.Percent;
            percents += isPercent ? 1 : 0;
            plain += isPercent || token.Number.Unit is { Kind: UnitKind.BasisPoints } ? 0 : 1;
        }
        // Agents print the percent sign of a row in its first cell only.
        var rowKind =
            percents > 0 && !currency && percents >= plain ? UnitKind.Percent : RowUnits.Of(row.Label, row.Section, fraction, currency);
        row.UnitKind = rowKind;
        for (var index = 0; index < row.Cells.Length; index++)
        {
            if (row.Cells[index] is { Kind: TokenKind.Figure } token)
            {
                ApplyCell(token, table.Columns[index], rowKind, own, caption);
            }
        }
    }

    private static void ApplyCell(TableToken token, DraftColumn column, UnitKind? rowKind, CaptionUnits own, CaptionUnits caption)
    {
        var number = token.Number;
        var mark = number.Unit?.Kind;
        var kind =
            mark is not null and not UnitKind.Money ? mark.Value
            : column.Kind == ColumnKind.Percent && mark is null ? UnitKind.Percent
            : column.Kind == ColumnKind.BasisPoints && mark is null ? UnitKind.BasisPoints
            : mark == UnitKind.Money && rowKind is not UnitKind.PerShare ? UnitKind.Money
            : rowKind ?? (column.IsShares && mark is null ? UnitKind.Shares : UnitKind.Money);
        var words = own.Over(column.Units).Over(caption);
        var currency = number.Unit?.Currency ?? words.Currency;
        token.Unit = kind switch
        {
            UnitKind.Money => new Unit(UnitKind.Money, currency),
            UnitKind.PerShare => new Unit(UnitKind.PerShare, currency),
            _ => number.Unit is { } printed && printed.Kind == kind ? printed : new Unit(kind),
        };
        token.Scale =
            number.ExplicitScale || mark is UnitKind.Percent or UnitKind.BasisPoints
                ? number.Scale
                : kind switch
                {
                    UnitKind.Money => words.MoneyScale ?? 0,
                    UnitKind.Shares => words.EffectiveShareScale ?? 0,
                    UnitKind.Percent => -2,
                    UnitKind.Count => own.MoneyScale ?? 0,
                    _ => 0,
                };
    }
}
