using System.Collections.Immutable;
using System.Text;
using Footbridge.Core.Measures;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Tests.Releases;

/// <summary>Draws a release as plain text, so that a test shows what a reader sees.</summary>
internal static class Page
{
    /// <summary>Compares drawings, and shows both where they differ.</summary>
    public static void AssertDrawn(string expected, string drawn) =>
        Assert.True(expected == drawn, $"expected:\n{expected}\n\ndrawn:\n{drawn}\n");

    /// <summary>The whole release.</summary>
    public static string Of(Release release) => string.Join("\n\n", release.Blocks.Select(Of));

    /// <summary>The only table of a release.</summary>
    public static ReleaseTable Table(Release release) => Assert.Single(release.Blocks.OfType<TableBlock>()).Table;

    /// <summary>Every figure, in reading order.</summary>
    public static IEnumerable<BoundFigure> Figures(Release release) => release.Blocks.SelectMany(Figures);

    /// <summary>
    /// Title, note, heads and rows. Captions are indented by their depth; [ ] marks the total, _ and = the rules under it, * italics.
    /// </summary>
    public static string Of(ReleaseTable table)
    {
        List<string[]> rows = [];
        if (table.Columns.Any(column => column.Group is not null))
        {
            rows.Add(["", .. table.Columns.Select(column => column.Group ?? "")]);
        }
        rows.Add(["", .. table.Columns.Select(column => column.Head)]);
        foreach (var row in table.Rows)
        {
            rows.Add([
                new string(' ', 2 * row.Depth) + (row.IsTotal ? "[" + Words(row.Caption) + "]" : Words(row.Caption)) + Mark(row),
                .. row.Cells.Select(cell => cell?.Text ?? ""),
            ]);
        }
        var widths = Enumerable
            .Range(0, table.Columns.Length + 1)
            .Select(index => rows.Max(row => row.ElementAtOrDefault(index)?.Length ?? 0))
            .ToArray();
        var text = new StringBuilder().Append(Words(table.Title));
        if (!table.Note.IsEmpty)
        {
            text.Append('\n').Append(Words(table.Note));
        }
        foreach (var row in rows)
        {
            var line = new StringBuilder(row[0].PadRight(widths[0]));
            for (var index = 1; index < row.Length; index++)
            {
                line.Append("  ").Append(row[index].PadLeft(widths[index]));
            }
            text.Append('\n').Append(line.ToString().TrimEnd());
        }
        return text.ToString();
    }

    /// <summary>Runs as a reader sees them.</summary>
    public static string Words(ImmutableArray<Run> runs) =>
        string.Concat(
            runs.Select(run =>
                run switch
                {
                    TextRun text => text.Text,
                    FigureRun figure => figure.Figure.Text,
                    LineBreakRun => "\n",
                    _ => throw new InvalidOperationException($"a built release holds a {run.GetType().Name}"),
                }
            )
        );

    private static string Mark(ReleaseRow row) =>
        (
            row.Rule switch
            {
                LineRule.SingleRule => " _",
                LineRule.DoubleRule => " =",
                _ => "",
            }
        ) + (row.IsItalic ? " *" : "");

    private static string Of(ReleaseBlock block) =>
        block switch
        {
            HeadingBlock heading => new string('#', heading.Level) + " " + Words(heading.Runs),
            ParagraphBlock paragraph => Words(paragraph.Runs),
            ListBlock list => string.Join('\n', list.Items.Select(item => "- " + string.Join("\n  ", item.Select(Of)))),
            QuoteBlock quote => "> " + string.Join("\n> ", quote.Blocks.Select(Of)),
            TableBlock table => Of(table.Table),
            BreakBlock => "---",
            _ => throw new InvalidOperationException($"a built release holds a {block.GetType().Name}"),
        };

    private static IEnumerable<BoundFigure> Figures(ReleaseBlock block) =>
        block switch
        {
            HeadingBlock heading => Figures(heading.Runs),
            ParagraphBlock paragraph => Figures(paragraph.Runs),
            ListBlock list => list.Items.SelectMany(item => item).SelectMany(Figures),
            QuoteBlock quote => quote.Blocks.SelectMany(Figures),
            TableBlock table => Figures(table.Table.Title)
                .Concat(Figures(table.Table.Note))
                .Concat(table.Table.Rows.SelectMany(row => Figures(row.Caption).Concat(row.Cells.OfType<BoundFigure>()))),
            _ => [],
        };

    private static IEnumerable<BoundFigure> Figures(ImmutableArray<Run> runs) => runs.OfType<FigureRun>().Select(run => run.Figure);
}
