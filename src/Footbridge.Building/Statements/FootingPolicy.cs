using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Building.Figures;
using Footbridge.Building.Models;
using Footbridge.Building.Printing;
using Footbridge.Core.Numbers;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Statements;

/// <summary>
/// Figures are rounded one by one, so a printed sum may miss its printed total. Where the package names a line for it, that line takes the
/// difference; else the difference stays. Either way it is recorded.
/// </summary>
/// <param name="model">The concepts.</param>
/// <param name="printer">Rounds.</param>
/// <param name="plugs">Lines that may take a difference, in order of preference.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class FootingPolicy(PackageModel model, FigurePrinter printer, ImmutableArray<Written> plugs, ProblemList problems)
{
    private readonly ImmutableArray<BuildCheck>.Builder _checks = ImmutableArray.CreateBuilder<BuildCheck>();

    /// <summary>Forces what may be forced in some tables, and tells what was forced and what differs.</summary>
    public ImmutableArray<BuildCheck> Apply(ImmutableArray<TableSheet> sheets)
    {
        var sums = sheets.Select(sheet => (Sheet: sheet, Sums: PrintedSums.Of(model, sheet))).ToArray();
        foreach (var (sheet, own) in sums)
        {
            // From the bottom: a total that takes a difference passes it on to its own items.
            foreach (var sum in own.Reverse())
            {
                EachColumn(sheet, sum, Force);
            }
        }
        foreach (var (sheet, own) in sums)
        {
            foreach (var sum in own)
            {
                EachColumn(sheet, sum, Record);
            }
        }
        Unused();
        return _checks.ToImmutable();
    }

    private void EachColumn(TableSheet sheet, PrintedSum sum, Action<TableSheet, PrintedSum, int, decimal> act)
    {
        for (var column = 0; column < sheet.Columns.Length; column++)
        {
            if (Difference(sheet, sum, column) is { } difference and not 0m)
            {
                act(sheet, sum, column, difference);
            }
        }
    }

    // The printed total less its printed items; null where a value is missing.
    private decimal? Difference(TableSheet sheet, PrintedSum sum, int column)
    {
        if (Printed(sheet, sum.Total, column) is not { } difference)
        {
            return null;
        }
        foreach (var (row, sign) in sum.Terms)
        {
            if (Printed(sheet, row, column) is not { } term)
            {
                return null;
            }
            difference -= sign * term;
        }
        return difference;
    }

    private decimal? Printed(TableSheet sheet, int row, int column) =>
        sheet.Rows[row].Values[column] is { } value ? printer.Printed(value, sheet.Rows[row].Format!) : null;

    private void Force(TableSheet sheet, PrintedSum sum, int column, decimal difference)
    {
        foreach (var plug in plugs)
        {
            foreach (var (index, sign) in sum.Terms)
            {
                var row = sheet.Rows[index];
                var value = row.Values[column]!;
                var key = FigureKey.Of(value, row.Format!);
                if (value.Expression != plug.Text || printer.Forced.Find(key) is not null)
                {
                    continue;
                }
                if (IsRounding(difference, sum, row.Format!))
                {
                    Force(sheet, sum, column, key, value, row.Format!, sign * difference);
                }
                else
                {
                    problems.Error(
                        plug.Place,
                        $"{plug.Text} would have to take {Text(difference, row.Format!)} in {value.FiscalPeriod}, so that {Name(sheet, sum.Total)} adds up in table {sheet.Statement.Name}, and rounding explains less",
                        "look for what is missing in the sum"
                    );
                }
                return;
            }
        }
    }

    private void Force(
        TableSheet sheet,
        PrintedSum sum,
        int column,
        FigureKey key,
        BoundValue value,
        FigureFormat format,
        decimal difference
    )
    {
        var rounded = printer.Printed(value, format);
        printer.Forced.Force(key, rounded + difference);
        _checks.Add(
            new BuildCheck(
                "forced-footing",
                $"{sheet.Statement.Name}: {value.Expression}",
                $"{value.Expression} in {Head(sheet, column)} rounds to {Text(rounded, format)} and is printed as {Text(rounded + difference, format)}, so that {Name(sheet, sum.Total)} adds up."
            )
        );
    }

    private void Record(TableSheet sheet, PrintedSum sum, int column, decimal difference)
    {
        var format = sheet.Rows[sum.Total].Format!;
        var total = Printed(sheet, sum.Total, column)!.Value;
        _checks.Add(
            new BuildCheck(
                "rounding-difference",
                $"{sheet.Statement.Name}: {Name(sheet, sum.Total)}",
                $"{Name(sheet, sum.Total)} in {Head(sheet, column)} is printed as {Text(total, format)}, and its items as printed add up to {Text(total - difference, format)}."
            )
        );
    }

    private void Unused()
    {
        foreach (var plug in plugs)
        {
            if (model.Find(plug.Text.Split('[')[0]) is null)
            {
                problems.Error(plug.Place, $"there is no concept {plug.Text} to take rounding differences", "name a line of a table");
            }
        }
    }

    // Half a unit for the total and for each item.
    private static bool IsRounding(decimal difference, PrintedSum sum, FigureFormat format) =>
        2m * Math.Abs(difference) <= (sum.Terms.Length + 1) * Powers.Ten(-format.Decimals);

    private static string Name(TableSheet sheet, int row) => sheet.Rows[row].Line.Shown!.Text;

    private static string Head(TableSheet sheet, int column) => sheet.Columns[column].Period.ToString();

    private static string Text(decimal value, FigureFormat format) =>
        value == 0m
            ? 0m.ToString("N" + format.FractionDigits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : FigureText.Of(value, format with { Prefix = "" });
}
