using System.Globalization;
using System.Text.RegularExpressions;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>How tables were understood. "table 2, " in front names another table than the first.</summary>
internal static class TableExpectations
{
    private const string InTable = @"(?:table (?<table>\d+), )?";

    public static readonly Expectation[] All =
    [
        // tables: 2
        Expectation.Of(
            @"tables: (?<count>\d+)",
            (result, match) =>
                result.Proof.Tables.Length == Number(match, "count") ? null : $"there are {result.Proof.Tables.Length} tables"
        ),
        // table 1: 3 columns, 5 rows (columns of figures, body rows)
        Expectation.Of(
            @"table (?<table>\d+): (?<columns>\d+) columns?, (?<rows>\d+) rows?",
            (result, match) =>
                InTableOf(
                    result,
                    match,
                    table =>
                        table.Columns.Length == Number(match, "columns") && table.Rows.Length == Number(match, "rows")
                            ? null
                            : $"it has {table.Columns.Length} columns, {table.Rows.Length} rows"
                )
        ),
        // title: Balance Sheets
        Expectation.Of(
            InTable + "title: (?<text>.+)",
            (result, match) =>
                InTableOf(
                    result,
                    match,
                    table => CheckedText.Words(table.Title) == match.Groups["text"].Value ? null : $"the title is \"{table.Title}\""
                )
        ),
        // statement: balance-sheet
        Expectation.Of(
            InTable + "statement: (?<kind>[a-z-]+)",
            (result, match) =>
                InTableOf(
                    result,
                    match,
                    table =>
                        CheckedText.Kebab(table.Statement) == match.Groups["kind"].Value
                            ? null
                            : $"the statement is {CheckedText.Kebab(table.Statement)}"
                )
        ),
        // layout: fixed-width
        Expectation.Of(
            InTable + "layout: (?<kind>[a-z-]+)",
            (result, match) =>
                InTableOf(
                    result,
                    match,
                    table =>
                        CheckedText.Kebab(table.Layout) == match.Groups["kind"].Value
                            ? null
                            : $"the layout is {CheckedText.Kebab(table.Layout)}"
                )
        ),
        // scale: 3
        Expectation.Of(
            InTable + @"scale: (?<scale>\d+)",
            (result, match) =>
                InTableOf(result, match, table => table.Scale == Number(match, "scale") ? null : $"the scale is {table.Scale}")
        ),
        // column 2: 2013-01-01/2013-03-31, given    (a period, "no period", or what kind of column it is; one or both)
        Expectation.Of(
            InTable + @"column (?<column>\d+): (?:(?<period>[\d/-]+|no period))?(?:, )?(?<kind>given|difference|percent|basis-points)?",
            (result, match) => InTableOf(result, match, table => Column(table, match))
        ),
        // column 2 head: Three Months Ended March 31, 2013
        Expectation.Of(
            InTable + @"column (?<column>\d+) head: (?<text>.+)",
            (result, match) =>
                InTableOf(
                    result,
                    match,
                    table =>
                        table.Columns.ElementAtOrDefault(Number(match, "column") - 1)?.Header is { } header
                        && CheckedText.Words(header) == match.Groups["text"].Value
                            ? null
                            : "the head is another"
                )
        ),
        // row 3: Total revenues      or: row 3: Revenues / Total
        Expectation.Of(
            InTable + @"row (?<row>\d+): (?<text>.+)",
            (result, match) =>
                InTableOf(
                    result,
                    match,
                    table =>
                        result.Rows(match.Groups["text"].Value).Contains((Table(match), Number(match, "row") - 1))
                            ? null
                            : $"the row is \"{table.Rows.ElementAtOrDefault(Number(match, "row") - 1)?.Label}\""
                )
        ),
    ];

    /// <summary>A number that a form took from a line.</summary>
    public static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>Index of the table that a line speaks of: the first unless it says another.</summary>
    public static int Table(Match match) => match.Groups["table"].Success ? Number(match, "table") - 1 : 0;

    private static string? InTableOf(CheckedText result, Match match, Func<Table, string?> fault) =>
        Table(match) < result.Proof.Tables.Length
            ? fault(result.Proof.Tables[Table(match)])
            : $"there are only {result.Proof.Tables.Length} tables";

    private static string? Column(Table table, Match match)
    {
        if (table.Columns.ElementAtOrDefault(Number(match, "column") - 1) is not { } column)
        {
            return $"there are only {table.Columns.Length} columns";
        }
        if (!match.Groups["period"].Success && !match.Groups["kind"].Success)
        {
            return "this line says nothing about the column";
        }
        if (match.Groups["period"].Success && match.Groups["period"].Value != (column.Period?.ToString() ?? "no period"))
        {
            return $"its period is {column.Period?.ToString() ?? "not known"}";
        }
        return match.Groups["kind"].Success && match.Groups["kind"].Value != CheckedText.Kebab(column.Kind)
            ? $"it is {CheckedText.Kebab(column.Kind)}"
            : null;
    }
}
