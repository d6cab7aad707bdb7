using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Core.Periods;

namespace Footbridge.Measure.Statements;

/// <summary>The list of statements that a person made by reading the documents: two kinds of Markdown tables, under headings.</summary>
/// <param name="Statements">The statements; those that a document does not have are listed without a place.</param>
/// <param name="Lookalikes">What may be taken for a statement.</param>
internal sealed record StatementTruth(ImmutableArray<ListedStatement> Statements, ImmutableArray<ListedLookalike> Lookalikes)
{
    private const string None = "none";
    private const string Computed = "-";

    private static readonly string[] s_statement = ["document", "statement", "place", "periods", "scale", "currency"];
    private static readonly string[] s_lookalike = ["document", "drawn like", "place", "what it is"];

    /// <summary>Reads the list, whatever else stands around its tables.</summary>
    /// <exception cref="FormatException">A row is not understood.</exception>
    public static StatementTruth Read(IEnumerable<string> lines)
    {
        var statements = ImmutableArray.CreateBuilder<ListedStatement>();
        var lookalikes = ImmutableArray.CreateBuilder<ListedLookalike>();
        var group = "";
        string[]? columns = null;
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                columns = null;
                group = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..].Trim().ToLowerInvariant() : group;
                continue;
            }
            string[] cells = [.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim())];
            if (columns is null)
            {
                columns = cells;
            }
            else if (cells.All(cell => cell.Trim('-', ':').Length == 0))
            {
                continue;
            }
            else if (columns.SequenceEqual(s_statement))
            {
                statements.Add(StatementOf(group, cells, line));
            }
            else if (columns.SequenceEqual(s_lookalike))
            {
                Check(cells, s_lookalike, line);
                lookalikes.Add(new ListedLookalike(cells[0], StatementWords.Parse(cells[1]), PlaceOf(cells[2], line), cells[3]));
            }
        }
        return new StatementTruth(statements.ToImmutable(), lookalikes.ToImmutable());
    }

    private static ListedStatement StatementOf(string group, string[] cells, string line)
    {
        Check(cells, s_statement, line);
        var kind = StatementWords.Parse(cells[1]);
        return cells[2] == None
            ? new ListedStatement(group, cells[0], kind, [], [], 0, "")
            : new ListedStatement(
                group,
                cells[0],
                kind,
                [.. cells[2].Split(" + ").Select(place => PlaceOf(place, line))],
                [.. cells[3].Split(", ").Select(period => period == Computed ? null : PeriodOf(period, line))],
                int.Parse(cells[4], CultureInfo.InvariantCulture),
                cells[5]
            );
    }

    private static void Check(string[] cells, string[] columns, string line)
    {
        if (cells.Length != columns.Length)
        {
            throw new FormatException($"A row has {columns.Length} cells: \"{line}\".");
        }
    }

    private static TextPlace PlaceOf(string text, string line)
    {
        var parts = text.Split(':');
        return
            parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? new TextPlace(row, column)
            : throw new FormatException($"\"{text}\" is no place: \"{line}\".");
    }

    private static Period PeriodOf(string text, string line)
    {
        var days = text.Split("..").Select(day => DayOf(day, line)).ToArray();
        return days.Length switch
        {
            1 => Period.Instant(days[0]),
            2 => Period.Duration(days[0], days[1]),
            _ => throw new FormatException($"\"{text}\" is no period: \"{line}\"."),
        };
    }

    private static DateOnly DayOf(string text, string line) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"\"{text}\" is no day: \"{line}\".");
}
