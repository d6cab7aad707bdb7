using Footbridge.Checking.Figures;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Gives every figure of a table its unit and scale. Units are a chain: document, caption, column header, section, row label,
/// mark in the cell; what stands nearer wins.
/// </summary>
internal static class UnitChain
{
    /// <summary>No company has many more shares.</summary>
    private const decimal MostShares = 50_000_000_000;

    /// <summary>Reads the captions and headers of <paramref name="table"/>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="above">What holds for the part of the same grid above it; nothing for a first part.</param>
    public static void ReadCaptions(DraftTable table, CaptionUnits above)
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
        table.Units = units.Over(above);
        HeadUnits.Find(table);
        table.DefaultKind = CountsShares(table) ? UnitKind.Shares : UnitKind.Money;
    }

    /// <summary>
    /// True for a table of shares that only its caption tells: "potentially dilutive securities", "shares reserved for issuance",
    /// over whole numbers without any currency sign.
    /// </summary>
    private static bool CountsShares(DraftTable table)
    {
        var nouns = UnitNouns.None;
        for (var index = Math.Max(0, table.Captions.Count - 2); index < table.Captions.Count; index++)
        {
            nouns |= UnitNounReader.Read(table.Captions[index].Value);
        }
        if (
            (nouns & UnitNouns.Dilutive) == 0
            && ((nouns & (UnitNouns.Share | UnitNouns.Award)) == 0 || (nouns & (UnitNouns.Number | UnitNouns.Counted)) == 0)
        )
        {
            return false;
        }
        return IsPlain(table);
    }

    /// <summary>Sets unit and scale of every figure.</summary>
    /// <param name="table">A table whose captions were read.</param>
    /// <param name="document">What holds where the table itself says nothing.</param>
    public static void Apply(DraftTable table, CaptionUnits document)
    {
        var section = CaptionUnits.None;
        foreach (var row in table.Rows)
        {
            var own = row.Label.Length == 0 ? CaptionUnits.None : OfLabel(row.Label);
            if (!row.HasFigures)
            {
                section = own;
                continue;
            }
            row.UnitKind = KindOf(table, row);
            row.Units = own.Over(section);
        }
        ShareBridges.Find(table);
        PerShareBridges.Find(table);
        PercentSections.Find(table);
        if (table.DefaultKind == UnitKind.Money && MostlyShares(table))
        {
            table.DefaultKind = UnitKind.Shares;
        }
        var columnsDecide = ColumnsDecide(table);
        foreach (var row in table.Rows)
        {
            for (var index = 0; index < row.Cells.Length; index++)
            {
                if (row.Cells[index] is { Kind: TokenKind.Figure } token)
                {
                    ApplyCell(table, token, table.Columns[index], row, columnsDecide, document);
                }
            }
        }
    }

    /// <summary>True when most rows say that they count shares and no figure says that it does not.</summary>
    private static bool MostlyShares(DraftTable table)
    {
        int shares = 0,
            rows = 0;
        foreach (var row in table.Rows)
        {
            rows += row.HasFigures ? 1 : 0;
            shares += row.UnitKind == UnitKind.Shares ? 1 : 0;
        }
        return shares * 2 >= rows && shares >= 2 && IsPlain(table);
    }

    /// <summary>True when no figure has a mark, and none has decimals like an amount per share.</summary>
    private static bool IsPlain(DraftTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell is { Kind: TokenKind.Figure } token && (token.Number.Unit is not null || token.Number.Number.FractionDigits > 1))
                {
                    return false;
                }
            }
        }
        return true;
    }

    /// <summary>Where columns count different things, as in a statement of changes in equity, captions of rows say nothing about units.</summary>
    private static bool ColumnsDecide(DraftTable table)
    {
        foreach (var column in table.Columns)
        {
            if (column.UnitKind is UnitKind.Shares or UnitKind.PerShare)
            {
                return true;
            }
        }
        return table.Statement == StatementKind.Equity;
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

    private static UnitKind? KindOf(DraftTable table, DraftRow row)
    {
        int fraction = 0,
            percents = 0,
            plain = 0,
            rates = 0;
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
            var number = token.Number.Number;
            fraction = Math.Max(fraction, number.FractionDigits);
            currency |= token.Number.Has(NumberMarks.Currency);
            if (token.Number.Unit?.Kind == UnitKind.Percent)
            {
                percents++;
            }
            else if (token.Number.Unit is not { Kind: UnitKind.BasisPoints })
            {
                plain++;
                rates += number.IsDash || Math.Abs(number.Value) < 1000 && number.FractionDigits == fraction ? 1 : 0;
            }
        }
        // Agents print the percent sign of a row in its first cell only; what follows then looks like the first.
        return percents > 0 && !currency && percents >= plain - rates && (percents > plain || rates == plain)
            ? UnitKind.Percent
            : RowUnits.Of(row.Label, row.Section, fraction, currency);
    }

    private static void ApplyCell(
        DraftTable table,
        TableToken token,
        DraftColumn column,
        DraftRow row,
        bool columnsDecide,
        CaptionUnits document
    )
    {
        var number = token.Number;
        var mark = number.Unit?.Kind;
        var rowKind = columnsDecide && row.UnitKind is UnitKind.Shares or UnitKind.Count ? null : row.UnitKind;
        var kind =
            mark is not null and not UnitKind.Money ? mark.Value
            : column.Kind == ColumnKind.Percent && mark is null ? UnitKind.Percent
            : column.Kind == ColumnKind.BasisPoints && mark is null ? UnitKind.BasisPoints
            : mark == UnitKind.Money
                ? rowKind == UnitKind.PerShare || column.UnitKind == UnitKind.PerShare ? UnitKind.PerShare
                    : UnitKind.Money
            : column.UnitKind ?? rowKind ?? table.DefaultKind;
        var own = row.Units.Over(column.Units).Over(table.Units);
        var words = own.Over(document);
        var currency = number.Unit?.Currency ?? words.Currency;
        token.Unit = kind switch
        {
            UnitKind.Money => Units.Money(currency),
            UnitKind.PerShare => Units.PerShare(currency),
            _ => number.Unit is { } printed && printed.Kind == kind ? printed : Units.Of(kind),
        };
        token.Scale =
            number.ExplicitScale || mark is UnitKind.Percent or UnitKind.BasisPoints
                ? number.Scale
                : kind switch
                {
                    UnitKind.Money => words.MoneyScale ?? 0,
                    UnitKind.Shares => own.EffectiveShareScale ?? DocumentShareScale(table, number, rowKind, document),
                    UnitKind.Percent => -2,
                    UnitKind.Count => row.Units.MoneyScale ?? 0,
                    _ => 0,
                };
    }

    /// <summary>
    /// The scale of shares in a table that says nothing. A table of grants is printed in shares; an average in an income statement,
    /// shares beside amounts and broken numbers follow the document, unless there would be more shares than a company has.
    /// </summary>
    private static int DocumentShareScale(DraftTable table, in TextNumber number, UnitKind? rowKind, CaptionUnits document)
    {
        var scale = document.EffectiveShareScale ?? 0;
        var follows = rowKind == UnitKind.Shares || number.Number.FractionDigits > 0 || HasMoneyColumn(table);
        return follows && Math.Abs(number.Number.Value) * Powers.Ten(Math.Max(scale, 0)) <= MostShares ? scale : 0;
    }

    private static bool HasMoneyColumn(DraftTable table)
    {
        foreach (var column in table.Columns)
        {
            if (column.UnitKind is null or UnitKind.Money)
            {
                return true;
            }
        }
        return false;
    }
}
