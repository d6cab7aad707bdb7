using System.Collections.Immutable;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Reading.Packages.Yaml;

namespace Footbridge.Reading.Packages.Declarations;

/// <summary>Reads the lines of a statement. How deep groups nest is bounded by the depth that a YAML file may have.</summary>
internal static class LinesReader
{
    private const int MostDecimals = 6;

    private static readonly ImmutableArray<(string Word, bool Value)> s_shows = [("negated", true)];

    private static readonly ImmutableArray<(string Word, LineRule Value)> s_rules =
    [
        ("none", LineRule.None),
        ("single", LineRule.SingleRule),
        ("double", LineRule.DoubleRule),
    ];

    internal static ImmutableArray<StatementLine> Read(ImmutableArray<Node> items, ProblemList problems) =>
        [.. items.Select(item => ReadLine(item, problems)).OfType<StatementLine>()];

    private static StatementLine? ReadLine(Node item, ProblemList problems)
    {
        if (item is not MapNode map)
        {
            return ReadItem(item, "a line", problems);
        }
        bool Has(string key) => map.Entries.Any(entry => entry.Key.Text == key);
        if (Has("line"))
        {
            return ReadItem(map, "a line", problems);
        }
        if (Has("segments"))
        {
            var fields = new Fields(map, Shapes.SegmentLines, problems);
            var format = Format(fields);
            return fields.Name("segments") is { } concept ? new SegmentLines(concept, format, map.Place) : null;
        }
        if (Has("reconciliation"))
        {
            var fields = new Fields(map, Shapes.ReconciliationLines, problems);
            var caption = fields.Written("caption");
            return fields.Name("reconciliation") is { } measure ? new ReconciliationLines(measure, caption, map.Place) : null;
        }
        if (Has("heading") || Has("lines") || Has("total"))
        {
            return ReadGroup(new Fields(map, Shapes.Group, problems), problems);
        }
        var keys = string.Join(", ", map.Entries.Select(entry => Quoted.Text(entry.Key.Text)).Take(3));
        problems.Error(
            map.Place,
            keys.Length == 0 ? "a line is empty" : $"a line has only {keys}",
            "give it one of the keys line, heading, lines, segments, reconciliation"
        );
        return null;
    }

    private static StatementLine? ReadGroup(Fields fields, ProblemList problems)
    {
        var heading = fields.Written("heading");
        var total = fields.Value("total") is { } value ? ReadItem(value, "total", problems) : null;
        if (fields.Has("lines"))
        {
            var lines = Read(fields.List("lines"), problems);
            if (fields.Value("lines") is ListNode { Items.IsEmpty: true } or TextNode { IsNothing: true })
            {
                problems.Error(fields.PlaceOf("lines"), "a group has no lines", "list them, or leave out the key lines");
            }
            return new LineGroup(heading, lines, total, fields.Place);
        }
        if (fields.Has("total"))
        {
            problems.Error(
                fields.PlaceOf("total"),
                "a total stands without lines",
                "add lines, or write it as { line: ..., formula: ... }"
            );
            return null;
        }
        return heading is null ? null : new HeadingLine(heading, fields.Place);
    }

    private static ItemLine? ReadItem(Node node, string what, ProblemList problems)
    {
        if (node is MapNode map)
        {
            var fields = new Fields(map, Shapes.Item, problems);
            var caption = fields.Written("caption");
            var formula = fields.Written("formula");
            var format = Format(fields);
            return fields.LineName("line") is { } name ? new ItemLine(name, caption, formula, format, map.Place) : null;
        }
        if (Fields.Written(node, what, problems) is not { } written)
        {
            return null;
        }
        if (Names.IsLineName(written.Text))
        {
            return new ItemLine(written, null, null, LineFormat.Usual, node.Place);
        }
        problems.Error(written.Place, $"{what} cannot be {Quoted.Text(written.Text)}", Names.Rule);
        return null;
    }

    private static LineFormat Format(Fields fields) =>
        new(
            fields.Word("show", s_shows, out var isNegated) && isNegated,
            fields.Number("decimals", 0, MostDecimals),
            fields.Flag("dollar"),
            fields.Word("rule", s_rules, out var rule) ? rule : null,
            fields.Flag("italic") ?? false
        );
}
