using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Tables;
using Footbridge.Reading.Packages.Yaml;

namespace Footbridge.Reading.Packages.Declarations;

/// <summary>Reads statements.yaml.</summary>
internal static class StatementsReader
{
    private static readonly ImmutableArray<(string Word, StatementKind Value)> s_kinds =
    [
        ("income", StatementKind.Income),
        ("balance-sheet", StatementKind.BalanceSheet),
        ("cash-flow", StatementKind.CashFlow),
        ("equity", StatementKind.Equity),
        ("segment", StatementKind.Segment),
        ("reconciliation", StatementKind.Reconciliation),
        ("other", StatementKind.Other),
    ];

    private static readonly ImmutableArray<(string Word, HeadStyle Value)> s_heads =
    [
        ("full", HeadStyle.Full),
        ("compact", HeadStyle.Compact),
    ];
    private static readonly ImmutableArray<(string Word, bool Value)> s_instants = [("period-end", true)];

    internal static (ImmutableArray<ConceptDefinition> Concepts, ImmutableArray<Statement> Statements) Read(
        MapNode map,
        string? currency,
        ProblemList problems
    )
    {
        var fields = new Fields(map, Shapes.Statements, problems);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var places = new Dictionary<string, PackagePlace>(StringComparer.Ordinal);
        foreach (var item in fields.List("statements"))
        {
            if (item is not MapNode entry)
            {
                problems.Error(item.Place, "a statement has no keys", "write name, kind, title, columns and lines");
                continue;
            }
            if (ReadStatement(new Fields(entry, Shapes.Statement, problems), problems) is not { } statement)
            {
                continue;
            }
            statements.Add(statement);
            if (!places.TryAdd(statement.Name, statement.Place))
            {
                problems.Error(
                    statement.Place,
                    $"there are two statements {statement.Name}, the other at {places[statement.Name]}",
                    "give each a name of its own"
                );
            }
        }
        return (Concepts(fields, currency, problems), statements.ToImmutable());
    }

    private static ImmutableArray<ConceptDefinition> Concepts(Fields fields, string? currency, ProblemList problems)
    {
        var concepts = ImmutableArray.CreateBuilder<ConceptDefinition>();
        foreach (var entry in fields.RawMap("concepts")?.Entries ?? [])
        {
            if (!Names.IsName(entry.Key.Text))
            {
                problems.Error(entry.Key.Place, $"a concept cannot be called {Quoted.Text(entry.Key.Text)}", Names.Rule);
            }
            if (entry.Value is not MapNode map)
            {
                if (entry.Value is not LostNode)
                {
                    problems.Error(
                        entry.Value.Place,
                        $"the concept {Quoted.Text(entry.Key.Text)} has no keys",
                        "write it as { caption: ..., unit: ... }"
                    );
                }
                continue;
            }
            var concept = new Fields(map, Shapes.Concept, problems);
            concepts.Add(
                new ConceptDefinition(
                    entry.Key.Text,
                    concept.Text("caption"),
                    Unit(concept, currency, problems),
                    concept.Word("at", s_instants, out var isInstant) ? isInstant : null,
                    concept.Flag("additive"),
                    entry.Key.Place
                )
            );
        }
        return concepts.ToImmutable();
    }

    private static UnitKind? Unit(Fields concept, string? currency, ProblemList problems)
    {
        if (concept.Written("unit") is not { } written)
        {
            return null;
        }
        var unit = UnitWords.Find(written.Text, currency);
        if (unit is null)
        {
            problems.Error(written.Place, $"unit cannot be {Quoted.Text(written.Text)}", UnitWords.Remedy(written.Text, currency));
        }
        return unit;
    }

    private static Statement? ReadStatement(Fields fields, ProblemList problems)
    {
        var name = fields.Name("name");
        var hasKind = fields.Word("kind", s_kinds, out var kind);
        var title = fields.Written("title");
        var note = fields.Written("note");
        var columns = Columns(fields, problems);
        var lines = LinesReader.Read(fields.List("lines"), problems);
        var scale = fields.Scale("scale");
        var heads = fields.Word("heads", s_heads, out var style) ? style : HeadStyle.Full;
        foreach (var key in (string[])["columns", "lines"])
        {
            if (fields.Value(key) is ListNode { Items.IsEmpty: true } or TextNode { IsNothing: true })
            {
                problems.Error(fields.PlaceOf(key), $"a statement has no {key}", $"list its {key}");
            }
        }
        return name is null || !hasKind || title is null
            ? null
            : new Statement(name.Text, kind, title, note, columns, lines, scale, heads, fields.Place);
    }

    private static ImmutableArray<StatementColumn> Columns(Fields fields, ProblemList problems)
    {
        var columns = ImmutableArray.CreateBuilder<StatementColumn>();
        foreach (var item in fields.List("columns"))
        {
            if (item is MapNode map)
            {
                var column = new Fields(map, Shapes.Column, problems);
                var head = column.Written("head");
                if (column.Written("period") is { } period)
                {
                    columns.Add(new StatementColumn(period, head));
                }
            }
            else if (fields.Written(item, "a column") is { } selector)
            {
                columns.Add(new StatementColumn(selector, null));
            }
        }
        return columns.ToImmutable();
    }
}
