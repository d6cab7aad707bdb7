using System.Collections.Immutable;
using Footbridge.Building.Bindings;
using Footbridge.Building.Comparisons;
using Footbridge.Building.Figures;
using Footbridge.Building.Periods;
using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;
using Footbridge.Core.Tables;

namespace Footbridge.Building.Statements;

/// <summary>Prints a table: heads, captions, and every cell as a figure that says what it stands for.</summary>
/// <param name="settings">Who reports, for when, and how.</param>
/// <param name="values">Computes changes.</param>
/// <param name="printer">Prints figures.</param>
/// <param name="template">Prints captions, titles and notes.</param>
internal sealed class TablePrinter(ReleaseSettings settings, BoundValues values, FigurePrinter printer, TextTemplate template)
{
    private readonly ChangePolicy _policy = ChangePolicy.Of(settings);

    /// <summary>The table as it is printed.</summary>
    public ReleaseTable Print(TableSheet sheet)
    {
        var statement = sheet.Statement;
        var context = Context(sheet);
        return new ReleaseTable(
            statement.Name,
            statement.Kind,
            template.Of(statement.Title, context, warnsOfDigits: true),
            statement.Note is { } note ? template.Of(note, context, warnsOfDigits: true) : Note(sheet),
            new ColumnHeads(new PeriodNames(settings.FiscalYear), statement.HeadStyle, AreInstants(sheet)).Of(sheet.Columns),
            [.. sheet.Rows.Select(row => Row(sheet, row, context))]
        );
    }

    private BindingContext Context(TableSheet sheet) =>
        new(
            sheet.Columns.IsEmpty ? settings.Quarter : sheet.Columns[0].Period,
            sheet.Statement,
            new TableFormats(settings.Currency, sheet.Scale),
            [.. sheet.Columns.Where(column => column.Comparison is null).Select(column => column.Period)]
        );

    private ImmutableArray<Run> Note(TableSheet sheet)
    {
        var kinds = sheet.Rows.Select(row => row.Line.Shown?.Kind).OfType<UnitKind>().ToHashSet();
        return TableNote.Of(kinds, sheet.Scale, settings.Currency) is { } note ? [new TextRun(note)] : [];
    }

    // A table of states alone stands under days, whatever kind it is.
    private static bool AreInstants(TableSheet sheet) =>
        sheet.Statement.Kind == StatementKind.BalanceSheet
        || (sheet.Rows.Any(row => row.Line.Shown is not null) && sheet.Rows.All(row => row.Line.Shown is null or { IsInstant: true }));

    private ReleaseRow Row(TableSheet sheet, SheetRow row, BindingContext context)
    {
        var line = row.Line;
        ImmutableArray<Run> caption = line.Caption is { } written
            ? template.Of(written, context, warnsOfDigits: true)
            : [new TextRun(line.Words)];
        return new ReleaseRow(
            caption,
            line.Shown is null ? [] : [.. sheet.Columns.Select((column, index) => Cell(sheet, row, column, index))],
            line.Depth,
            line.IsTotal,
            line.Format.Rule ?? (line.IsTotal ? LineRule.SingleRule : LineRule.None),
            line.Format.IsItalic
        );
    }

    private BoundFigure? Cell(TableSheet sheet, SheetRow row, TableColumn column, int index)
    {
        if (column.Comparison is { } comparison)
        {
            return Change(sheet, row, column, comparison);
        }
        return row.Values[index] is not { } value ? null
            : row.Line.Format.IsNegated ? printer.Negated(value, row.Format!)
            : printer.Of(value, row.Format!);
    }

    private BoundFigure? Change(TableSheet sheet, SheetRow row, TableColumn column, ComparisonKind comparison)
    {
        var shown = row.Line.Shown!;
        var digits = row.Format!.FractionDigits;
        if (
            Later(sheet, row, column) is not { } later
            || values.ChangeOf(shown, later, column.Period, comparison, _policy, digits) is not { } change
        )
        {
            return null;
        }
        var format = change.Kind == UnitKind.BasisPoints ? TableFormats.Points : TableFormats.Growth;
        var text = change.IsMeaningful ? FigureText.Of(change.Printed, format) : settings.Growth.NotMeaningful;
        return FigurePrinter.OfChange(later, change, comparison, _policy, digits, format, text);
    }

    // The column that is compared is mostly one of the table; what it lacks is told of once.
    private BoundValue? Later(TableSheet sheet, SheetRow row, TableColumn column)
    {
        for (var index = 0; index < sheet.Columns.Length; index++)
        {
            if (sheet.Columns[index] is { Comparison: null } other && other.Period == column.Period)
            {
                return row.Values[index];
            }
        }
        return values.Of(row.Line.Shown!, column.Period);
    }
}
