using System.Collections.Immutable;
using Footbridge.Building.Figures;
using Footbridge.Building.Models;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Statements;

/// <summary>Lays the lines of a statement out one below the other: groups become headings, lines and totals; segments and reconciliations become lines.</summary>
/// <param name="package">Measures and segments.</param>
/// <param name="model">The concepts.</param>
/// <param name="values">Reads formulas.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class LineReader(ReleasePackage package, PackageModel model, BoundValues values, ProblemList problems)
{
    /// <summary>How deep groups may stand in each other.</summary>
    private const int MostNested = 24;

    /// <summary>The lines from top to bottom; those with problems are left out.</summary>
    public ImmutableArray<TableLine> Read(Statement statement)
    {
        var lines = ImmutableArray.CreateBuilder<TableLine>();
        Add(statement, statement.Lines, 0, 0, lines);
        return lines.ToImmutable();
    }

    private void Add(
        Statement statement,
        ImmutableArray<StatementLine> source,
        int depth,
        int nesting,
        ImmutableArray<TableLine>.Builder lines
    )
    {
        foreach (var line in source)
        {
            switch (line)
            {
                case HeadingLine heading:
                    lines.Add(new TableLine(heading.Caption, "", null, LineFormat.Usual, depth, false, heading.Place));
                    break;
                case ItemLine item:
                    AddItem(statement, item, depth, isTotal: false, lines);
                    break;
                case SegmentLines segments:
                    AddSegments(statement, segments, depth, lines);
                    break;
                case ReconciliationLines reconciliation:
                    AddReconciliation(statement, reconciliation, depth, lines);
                    break;
                case LineGroup group when nesting >= MostNested:
                    problems.Error(group.Place, "groups stand too deep in each other", "take some of them apart");
                    break;
                case LineGroup group:
                    AddGroup(statement, group, depth, nesting, lines);
                    break;
                default:
                    throw new InvalidOperationException($"{line.GetType().Name} is no line of a statement.");
            }
        }
    }

    private void AddGroup(Statement statement, LineGroup group, int depth, int nesting, ImmutableArray<TableLine>.Builder lines)
    {
        var inside = depth;
        if (group.Heading is { } heading)
        {
            lines.Add(new TableLine(heading, "", null, LineFormat.Usual, depth, false, group.Place));
            inside++;
        }
        Add(statement, group.Lines, inside, nesting + 1, lines);
        if (group.Total is { } total)
        {
            AddItem(statement, total, inside, isTotal: true, lines);
        }
    }

    private void AddItem(Statement statement, ItemLine item, int depth, bool isTotal, ImmutableArray<TableLine>.Builder lines)
    {
        if (values.Read(item.Name, statement) is { } shown)
        {
            lines.Add(new TableLine(item.Caption, CaptionOf(shown), shown, item.Format, depth, isTotal, item.Place));
        }
    }

    private void AddSegments(Statement statement, SegmentLines segments, int depth, ImmutableArray<TableLine>.Builder lines)
    {
        // A name that nothing has, or that has no segments, is told of with the statement's other names.
        var concept = segments.Concept;
        foreach (var name in model.SegmentsOf(concept.Text))
        {
            if (values.Read(concept with { Text = $"{concept.Text}[{name}]" }, statement) is { } shown)
            {
                lines.Add(new TableLine(null, SegmentCaption(name), shown, segments.Format, depth, false, segments.Place));
            }
        }
    }

    private void AddReconciliation(
        Statement statement,
        ReconciliationLines reconciliation,
        int depth,
        ImmutableArray<TableLine>.Builder lines
    )
    {
        var name = reconciliation.Measure;
        if (package.Measures.FirstOrDefault(measure => measure.Name == name.Text) is not { } measure)
        {
            // A name that nothing has is told of with the statement's other names.
            if (model.Find(name.Text) is not null)
            {
                problems.Error(name.Place, $"{name.Text} is no measure", "name one of measures.yaml that has gaap and adjustments");
            }
            return;
        }
        if (measure.Anchor is not { } anchor)
        {
            problems.Error(
                name.Place,
                $"{name.Text} has no GAAP measure to start from",
                "declare it with gaap and adjustments in place of a formula"
            );
            return;
        }
        if (values.Read(anchor, null) is { } start)
        {
            lines.Add(new TableLine(measure.AnchorCaption, CaptionOf(start), start, LineFormat.Usual, depth, false, anchor.Place));
        }
        foreach (var adjustment in measure.Adjustments)
        {
            if (values.Read(adjustment.Formula, null) is { } step)
            {
                lines.Add(
                    new TableLine(adjustment.Caption, CaptionOf(step), step, LineFormat.Usual, depth, false, adjustment.Formula.Place)
                );
            }
        }
        if (values.Read(name, null) is { } result)
        {
            lines.Add(new TableLine(reconciliation.Caption, measure.Label, result, LineFormat.Usual, depth, true, reconciliation.Place));
        }
    }

    // "-gain_on_disposal" is captioned as the one concept in it.
    private static string CaptionOf(ShownExpression shown)
    {
        var concepts = shown.Expression.Names.Select(name => name.Concept).Distinct().Take(2).ToArray();
        return shown.Concept?.Caption ?? (concepts.Length == 1 ? concepts[0].Caption : shown.Text);
    }

    private string SegmentCaption(string name) =>
        package.Settings.Segments.FirstOrDefault(segment => segment.Name == name)?.Caption ?? name;
}
