using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Building.Figures;
using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Statements;

/// <summary>Computes every cell of a table. What is missing is told of for all cells, not only for the first.</summary>
/// <param name="settings">The release's scale and currency.</param>
/// <param name="lines">Lays lines out.</param>
/// <param name="values">Computes them.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class SheetBuilder(ReleaseSettings settings, LineReader lines, BoundValues values, ProblemList problems)
{
    /// <summary>The table of a statement.</summary>
    public TableSheet Build(Statement statement)
    {
        var scale = statement.Scale ?? settings.Scale;
        var formats = new TableFormats(settings.Currency, scale);
        var columns = ColumnReader.Read(statement, settings.Quarter, problems);
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        var hasMoney = false;
        foreach (var line in EndedWithRule(lines.Read(statement)))
        {
            if (line.Shown is not { } shown)
            {
                rows.Add(new SheetRow(line, null, []));
                continue;
            }
            var isFirst = shown.Kind == UnitKind.Money && !hasMoney;
            hasMoney |= isFirst;
            rows.Add(
                new SheetRow(
                    line,
                    formats.Of(shown.Kind, Digits(line), HasSign(line, isFirst)),
                    [.. columns.Select(column => column.Comparison is null ? values.Of(shown, column.Period) : null)]
                )
            );
        }
        return new TableSheet(statement, scale, columns, rows.ToImmutable());
    }

    // A total that ends a table ends the statement.
    private static ImmutableArray<TableLine> EndedWithRule(ImmutableArray<TableLine> lines) =>
        lines is [.., { IsTotal: true, Format.Rule: null } last]
            ? lines.SetItem(lines.Length - 1, last with { Format = last.Format with { Rule = LineRule.DoubleRule } })
            : lines;

    private static bool HasSign(TableLine line, bool isFirst) =>
        line.Format.HasCurrencySign ?? (isFirst || line.Shown!.Kind == UnitKind.PerShare || line.Format.Rule == LineRule.DoubleRule);

    private int? Digits(TableLine line)
    {
        var digits = line.Format.Decimals;
        if (digits is not (< 0 or > FigureFormat.MostFractionDigits))
        {
            return digits;
        }
        problems.Error(
            line.Place,
            $"no figure has {digits.Value.ToString(CultureInfo.InvariantCulture)} decimals",
            $"give 0 to {FigureFormat.MostFractionDigits.ToString(CultureInfo.InvariantCulture)}"
        );
        return null;
    }
}
