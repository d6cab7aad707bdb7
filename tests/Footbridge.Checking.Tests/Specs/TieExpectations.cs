using System.Text.RegularExpressions;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>
/// What adds up. A line speaks of every column of amounts in which the total stands, unless it names one;
/// a line of "cross-foots", of every row that has the total.
/// </summary>
internal static class TieExpectations
{
    private const string Formula = @"(?<result>.+?) = (?<terms>.+?)";

    public static readonly Expectation[] All =
    [
        // foots: Total revenues = Services + Products      foots: Margin = Revenue - Cost in column 2
        Expectation.Of(
            $@"foots: {Formula}(?: in column (?<at>\d+))?",
            (result, match) => Footing(result, match, verdicts => verdicts.All(v => v == Verdict.Exact))
        ),
        // foots within rounding: ...: no column breaks, and at least one holds by rounding only
        Expectation.Of(
            $@"foots within rounding: {Formula}(?: in column (?<at>\d+))?",
            (result, match) =>
                Footing(
                    result,
                    match,
                    verdicts => verdicts.All(v => v is Verdict.Exact or Verdict.Rounded) && verdicts.Contains(Verdict.Rounded)
                )
        ),
        // breaks: Total revenues = Services + Products in column 2
        Expectation.Of(
            $@"breaks: {Formula}(?: in column (?<at>\d+))?",
            (result, match) => Footing(result, match, verdicts => verdicts.All(v => v == Verdict.Broken))
        ),
        // cross-foots: column 3 = column 1 + column 2
        Expectation.Of($@"cross-foots: {Formula}(?: in row (?<at>\d+))?", (result, match) => CrossFooting(result, match, Verdict.Exact)),
        // cross-breaks: column 3 = column 1 + column 2 in row 2
        Expectation.Of($@"cross-breaks: {Formula}(?: in row (?<at>\d+))?", (result, match) => CrossFooting(result, match, Verdict.Broken)),
        // nothing foots
        Expectation.Of(
            "nothing foots",
            (result, _) => result.Proof.Ties.Count(IsSum) is var count and > 0 ? $"{count} sums were found" : null
        ),
        // not summed: column 3      not summed: row Margin
        Expectation.Of(
            @"not summed: (?:column (?<column>\d+)|row (?<row>.+))",
            (result, match) =>
                result.Proof.Ties.Any(tie =>
                    IsSum(tie)
                    && tie.Operands.Select(operand => operand.Figure).Append(tie.Result).Any(figure => Stands(result, figure, match))
                )
                    ? "it takes part in a sum"
                    : null
        ),
    ];

    private static bool IsSum(Tie tie) => tie.Rule is "footing" or "cross-footing";

    private static bool Stands(CheckedText result, int figure, Match match) =>
        match.Groups["column"].Success
            ? result.Proof.Figures[figure].Column == TableExpectations.Number(match, "column") - 1
            : result.RowOf(figure) is { } row && CheckedText.Words(row.Label) == match.Groups["row"].Value;

    private static string? Footing(CheckedText result, Match match, Func<List<Verdict>, bool> fits)
    {
        var totals = result.Rows(Unquote(match.Groups["result"].Value));
        if (totals.Count == 0)
        {
            return $"there is no row \"{match.Groups["result"].Value}\"";
        }
        var terms = Terms(match.Groups["terms"].Value);
        var unknown = terms.Find(term => result.Rows(term.Name).Count == 0);
        if (unknown.Name is not null)
        {
            return $"there is no row \"{unknown.Name}\"";
        }
        string? fault = null;
        foreach (var (table, row) in totals)
        {
            var verdicts = new List<Verdict>();
            fault = null;
            foreach (var column in Columns(result, match, table, row))
            {
                var cell = result.Cell(table, row, column)!.Value;
                var tie = result.Proof.Ties.FirstOrDefault(tie =>
                    tie.Result == cell && tie.Rule == "footing" && SameRows(result, tie, terms, table, column)
                );
                if (tie is null)
                {
                    fault = $"no such sum was found in column {column + 1}";
                    break;
                }
                verdicts.Add(tie.Verdict);
            }
            if (fault is null && verdicts.Count == 0)
            {
                fault = "the total stands in no column of amounts";
            }
            if (fault is null && !fits(verdicts))
            {
                fault = $"the sums are {string.Join(", ", verdicts)}";
            }
            if (fault is null)
            {
                return null;
            }
        }
        return fault;
    }

    private static IEnumerable<int> Columns(CheckedText result, Match match, int table, int row) =>
        Enumerable
            .Range(0, result.Proof.Tables[table].Columns.Length)
            .Where(column =>
                match.Groups["at"].Success
                    ? column == TableExpectations.Number(match, "at") - 1
                    : result.Proof.Tables[table].Columns[column].Kind == ColumnKind.Given
            )
            .Where(column => result.Cell(table, row, column) is not null);

    // Blank cells have no figure, and a dash adds nothing: a sum may leave both out.
    private static bool SameRows(CheckedText result, Tie tie, List<(string Name, int Sign)> terms, int table, int column)
    {
        var left = tie.Operands.ToDictionary(operand => operand.Figure, operand => operand.Sign);
        foreach (var (name, sign) in terms)
        {
            var rows = result.Rows(name).Where(row => row.Table == table).ToArray();
            var cells = rows.Select(row => result.Cell(table, row.Row, column)).OfType<int>().ToArray();
            var used = cells.Where(left.ContainsKey).ToArray();
            if (used.Length == 0)
            {
                if (cells.Length > 0 && !cells.Any(cell => result.Proof.Figures[cell].Number.IsDash))
                {
                    return false;
                }
                continue;
            }
            if (left[used[0]] != sign)
            {
                return false;
            }
            left.Remove(used[0]);
        }
        return left.Count == 0;
    }

    private static string? CrossFooting(CheckedText result, Match match, Verdict verdict)
    {
        if (result.Proof.Tables.IsEmpty)
        {
            return "there is no table";
        }
        var terms = Terms(match.Groups["terms"].Value);
        var total = ColumnOf(match.Groups["result"].Value);
        var rows = Enumerable
            .Range(0, result.Proof.Tables[0].Rows.Length)
            .Where(row => !match.Groups["at"].Success || row == TableExpectations.Number(match, "at") - 1)
            .Where(row => result.Cell(0, row, total) is not null)
            .ToArray();
        if (rows.Length == 0)
        {
            return "the total stands in no row";
        }
        foreach (var row in rows)
        {
            var wanted = terms
                .Select(term => (Cell: result.Cell(0, row, ColumnOf(term.Name)), term.Sign))
                .Where(term => term.Cell is not null)
                .Select(term => new Operand(term.Cell!.Value, term.Sign))
                .ToHashSet();
            var tie = result.Proof.Ties.FirstOrDefault(tie =>
                tie.Rule == "cross-footing" && tie.Result == result.Cell(0, row, total) && wanted.SetEquals(tie.Operands)
            );
            if (tie?.Verdict != verdict)
            {
                return $"row {row + 1}: {(tie is null ? "no such sum was found" : tie.Verdict.ToString())}";
            }
        }
        return null;
    }

    private static int ColumnOf(string name) =>
        name.StartsWith("column ", StringComparison.Ordinal)
            ? int.Parse(name["column ".Length..], System.Globalization.CultureInfo.InvariantCulture) - 1
            : throw new FormatException($"\"{name}\": columns are named by number, \"column 2\"");

    // "A + B - C"; a name that holds such signs itself stands in quotes.
    private static List<(string Name, int Sign)> Terms(string text)
    {
        var terms = new List<(string, int)>();
        var sign = 1;
        foreach (var piece in Regex.Split(text, @" ([+-]) (?=(?:[^""]*""[^""]*"")*[^""]*$)"))
        {
            if (piece is "+" or "-")
            {
                sign = piece == "+" ? 1 : -1;
            }
            else
            {
                terms.Add((Unquote(piece), sign));
            }
        }
        return terms;
    }

    private static string Unquote(string name) => name.Trim().Trim('"');
}
