using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>A release made of a published document: its words as they stand, and each of its financial figures bound to what was read of it.</summary>
internal static class Republished
{
    public static Release Of(Proof proof)
    {
        var document = proof.Documents[0];
        var blocks = ImmutableArray.CreateBuilder<ReleaseBlock>();
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Prose prose when prose.Text.Value.Trim().Length > 0:
                    blocks.Add(Block(prose, proof));
                    break;
                case Grid grid:
                    foreach (var (table, index) in proof.Tables.Select((table, index) => (table, index)))
                    {
                        if (grid.Span.Contains(table.Span.Start) && !table.Columns.IsEmpty)
                        {
                            blocks.Add(new TableBlock(TableOf(table, index, proof, blocks)));
                        }
                    }
                    break;
            }
        }
        return new Release(Made.Settings(), blocks.ToImmutable(), [], []);
    }

    private static ReleaseBlock Block(Prose prose, Proof proof)
    {
        var runs = Runs(prose.Text, proof);
        return prose.Kind switch
        {
            ProseKind.Heading => new HeadingBlock(2, runs),
            ProseKind.ListItem => new ListBlock(
                false,
                [
                    [new ParagraphBlock(runs)],
                ]
            ),
            _ => new ParagraphBlock(runs),
        };
    }

    private static ImmutableArray<Run> Runs(MappedText text, Proof proof)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var at = 0;
        foreach (var figure in proof.Figures.Where(figure => figure.IsFinancial && figure.Place == FigurePlace.Prose))
        {
            var (start, end) = Place(text, figure.Span);
            if (start < at)
            {
                continue;
            }
            Words(runs, text.Value[at..start]);
            runs.Add(new FigureRun(Bound(figure, text.Value[start..end].Replace('\n', ' '))));
            at = end;
        }
        Words(runs, text.Value[at..]);
        return runs.ToImmutable();
    }

    private static void Words(ImmutableArray<Run>.Builder runs, string words)
    {
        foreach (var (line, index) in words.Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0)
            {
                runs.Add(new LineBreakRun());
            }
            if (line.Length > 0)
            {
                runs.Add(new TextRun(line));
            }
        }
    }

    // The characters of the text that a span of the source became; -1 when it lies elsewhere.
    private static (int Start, int End) Place(MappedText text, SourceSpan span)
    {
        if (span.Start < text.Whole.Start || span.Start >= text.Whole.End)
        {
            return (-1, -1);
        }
        var characters = Enumerable.Range(0, text.Value.Length).Where(index => span.Contains(text.Span(index, index + 1).Start)).ToArray();
        return characters.Length == 0 ? (-1, -1) : (characters[0], characters[^1] + 1);
    }

    private static ReleaseTable TableOf(Table table, int index, Proof proof, ImmutableArray<ReleaseBlock>.Builder before)
    {
        var figures = proof.Figures.Where(figure => figure.Table == index && figure.IsFinancial).ToArray();
        var rows = table.Rows.Select((row, number) => Row(row, number, table, figures)).ToImmutableArray();
        return new ReleaseTable(
            table.Id,
            table.Statement,
            [],
            [],
            [.. table.Columns.Select(column => new ReleaseColumn(null, column.Header))],
            rows
        );
    }

    private static ReleaseRow Row(TableRow row, int number, Table table, Figure[] figures)
    {
        var cells = new BoundFigure?[table.Columns.Length];
        foreach (
            var figure in figures.Where(figure => figure.Row == number && figure.Place == FigurePlace.Table && figure.Column is not null)
        )
        {
            cells[figure.Column!.Value] = Bound(figure, figure.Text);
        }
        var caption = ImmutableArray.CreateBuilder<Run>();
        var at = 0;
        foreach (var figure in figures.Where(figure => figure.Row == number && figure.Place == FigurePlace.Caption))
        {
            var start = row.Label.IndexOf(figure.Text, at, StringComparison.Ordinal);
            if (start < 0)
            {
                continue;
            }
            Words(caption, row.Label[at..start]);
            caption.Add(new FigureRun(Bound(figure, figure.Text)));
            at = start + figure.Text.Length;
        }
        Words(caption, row.Label[at..]);
        return new ReleaseRow(
            caption.ToImmutable(),
            cells.All(cell => cell is null) ? [] : [.. cells],
            Depth: 0,
            IsTotal: false,
            LineRule.None,
            IsItalic: false
        );
    }

    private static BoundFigure Bound(Figure figure, string text) =>
        new(
            text,
            "concept",
            figure.Label,
            figure.Segment,
            figure.Period ?? Period.Instant(new DateOnly(1900, 1, 1)),
            figure.Number.IsDash ? 0m : figure.Value,
            figure.Unit ?? Unit.Count,
            figure.Scale,
            figure.Decimals,
            null,
            "facts.csv:1"
        );
}
