using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;
using Footbridge.Measure.Truth;

namespace Footbridge.Measure.Statements;

/// <summary>Holds what was read of one document against the list.</summary>
internal sealed class StatementJudge(Proof proof)
{
    /// <summary>A column with so many times fewer figures than the fullest is none of figures.</summary>
    private const int Few = 10;

    private readonly LinePlaceMap? _places = proof.Documents is [var first, ..] ? new LinePlaceMap(first.Source) : null;

    /// <summary>Judges one statement.</summary>
    public StatementJudgement Judge(ListedStatement statement)
    {
        if (statement.Places.Select(TableAt).FirstOrDefault(table => table < 0, 0) < 0)
        {
            return new StatementJudgement(statement, "no table at its place", "not read", "not read");
        }
        string? kind = null,
            periods = null,
            scale = null;
        foreach (var place in statement.Places)
        {
            var index = TableAt(place);
            var table = proof.Tables[index];
            kind ??= table.Statement == statement.Kind ? null : $"read as {StatementWords.Of(table.Statement)}";
            periods ??= Columns(statement.Columns, Filled(index));
            scale ??= Unit(statement, place);
        }
        return new StatementJudgement(statement, kind, periods, scale);
    }

    /// <summary>The index of the table that holds a place; -1 when none does.</summary>
    public int TableAt(TextPlace place)
    {
        var best = -1;
        if (_places?.OffsetOf(place.Line, place.Column) is not { } offset)
        {
            return best;
        }
        for (var index = 0; index < proof.Tables.Length; index++)
        {
            var span = proof.Tables[index].Span;
            // Tables may stand inside tables: the inner one is meant.
            if (proof.Tables[index].Document == 0 && span.Contains(offset) && (best < 0 || span.Length < proof.Tables[best].Span.Length))
            {
                best = index;
            }
        }
        return best;
    }

    /// <summary>The columns that hold amounts in more than a few rows: neither references to notes nor what a caption brought along.</summary>
    private ImmutableArray<TableColumn> Filled(int index)
    {
        var table = proof.Tables[index];
        var counts = new int[table.Columns.Length];
        foreach (var figure in proof.Figures)
        {
            if (figure is { IsFinancial: true, Column: { } column, Row: not null } && figure.Table == index)
            {
                counts[column]++;
            }
        }
        return [.. table.Columns.Where((_, column) => counts[column] * Few >= counts.Max())];
    }

    private static string? Columns(ImmutableArray<Period?> listed, ImmutableArray<TableColumn> read)
    {
        if (listed.Length != read.Length)
        {
            // Columns of notes or of computed figures may be seen or not: those of given figures must be the same.
            listed = [.. listed.Where(period => period is not null)];
            read = [.. read.Where(column => column is { Kind: ColumnKind.Given, Period: not null })];
            if (listed.Length != read.Length)
            {
                return $"{read.Length} columns with periods for {listed.Length}";
            }
        }
        for (var index = 0; index < listed.Length; index++)
        {
            var (expected, column) = (listed[index], read[index]);
            if (expected is null)
            {
                if (column is { Kind: ColumnKind.Given, Period: not null })
                {
                    return $"column {index + 1} is computed, read as given, {column.Period}";
                }
            }
            else if (column.Kind != ColumnKind.Given)
            {
                return $"column {index + 1} is given, read as computed";
            }
            else if (Footbridge.Measure.Truth.Judge.Period(expected, column.Period) is not (PeriodOutcome.Exact or PeriodOutcome.NearStart))
            {
                return $"column {index + 1} is {expected}, read as {column.Period?.ToString() ?? "none"}";
            }
        }
        return null;
    }

    private string? Unit(ListedStatement statement, TextPlace place)
    {
        var offset = _places!.OffsetOf(place.Line, place.Column)!.Value;
        var figure = proof.Figures.FirstOrDefault(each => each.Document == 0 && each.Span.Contains(offset));
        return figure is not { IsFinancial: true, Unit: { } unit } ? "no financial figure at its place"
            : unit.Kind != UnitKind.Money ? $"read as {unit}"
            : figure.Scale != statement.Scale ? $"scale {statement.Scale}, read as {figure.Scale}"
            : unit.Currency != statement.Currency ? $"{statement.Currency}, read as {unit}"
            : null;
    }
}
