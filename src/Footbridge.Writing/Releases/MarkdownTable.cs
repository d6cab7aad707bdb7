using System.Collections.Immutable;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>A table between bars, its columns aligned in the source too.</summary>
internal static class MarkdownTable
{
    // Blanks that Markdown keeps: the depth of a row in its groups.
    private const string Indent = "\u00A0\u00A0";

    public static void Write(SpannedText page, ReleaseTable table, string indent)
    {
        var captions = table.Rows.Select(row => Caption(row)).ToArray();
        var heads = table.Columns.Select(column => MarkdownText.Escape(Head(column), startsLine: false)).ToArray();
        var stub = Math.Max(3, captions.Select(caption => caption.Length).DefaultIfEmpty().Max());
        var widths = heads
            .Select(
                (head, column) =>
                    Math.Max(Math.Max(3, head.Length), table.Rows.Select(row => Text(row, column).Length).DefaultIfEmpty().Max())
            )
            .ToArray();
        page.Write("| ").Blanks(stub).Write(" |");
        for (var column = 0; column < widths.Length; column++)
        {
            page.Write(" ").Blanks(widths[column] - heads[column].Length).Write(heads[column]).Write(" |");
        }
        page.Line().Write(indent).Write($"| {new string('-', stub)} |");
        foreach (var width in widths)
        {
            page.Write($" {new string('-', width - 1)}: |");
        }
        page.Line();
        foreach (var (row, caption) in table.Rows.Zip(captions))
        {
            page.Write(indent);
            Row(page, row, stub - caption.Length, widths);
        }
    }

    private static void Row(SpannedText page, ReleaseRow row, int missing, int[] widths)
    {
        page.Write("| ").Write(IndentOf(row));
        MarkdownRuns.Write(page, Italic(row), indent: null);
        page.Blanks(missing).Write(" |");
        for (var column = 0; column < widths.Length; column++)
        {
            page.Write(" ").Blanks(widths[column] - Text(row, column).Length);
            if (column < row.Cells.Length && row.Cells[column] is { } cell)
            {
                MarkdownRuns.Figure(page, cell, startsLine: false);
            }
            page.Write(" |");
        }
        page.Line();
    }

    private static string Caption(ReleaseRow row)
    {
        var text = new SpannedText();
        MarkdownRuns.Write(text.Write(IndentOf(row)), Italic(row), indent: null);
        return text.ToString();
    }

    private static string IndentOf(ReleaseRow row) => string.Concat(Enumerable.Repeat(Indent, row.Depth));

    // Figures in cells stay plain: an asterisk beside a digit reads as a footnote marker.
    private static ImmutableArray<Run> Italic(ReleaseRow row) =>
        row.IsItalic && row.Caption.All(run => run is TextRun)
            ? [.. row.Caption.Cast<TextRun>().Select(run => run with { Style = run.Style | RunStyle.Emphasis })]
            : row.Caption;

    private static string Text(ReleaseRow row, int column) =>
        column < row.Cells.Length && row.Cells[column] is { } cell ? MarkdownText.Escape(cell.Text, startsLine: false) : "";

    private static string Head(ReleaseColumn column) => column.Group is null ? column.Head : $"{column.Group} {column.Head}";
}
