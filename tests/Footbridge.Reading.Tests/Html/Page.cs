using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Footbridge.Core.Documents;
using Footbridge.Reading.Html;

namespace Footbridge.Reading.Tests.Html;

/// <summary>A page as read, drawn in lines that a test can compare.</summary>
internal sealed class Page
{
    public required string Source { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }

    public required ImmutableArray<ReadingNote> Notes { get; init; }

    public IEnumerable<Grid> Grids => Blocks.OfType<Grid>();

    public Grid Grid => Assert.Single(Grids);

    public string Text => string.Join("¶", Blocks.OfType<Prose>().Select(prose => prose.Text.Value));

    /// <summary>All texts of the page, in order.</summary>
    public IEnumerable<MappedText> Texts =>
        Blocks.SelectMany(block =>
            block switch
            {
                Prose prose => [prose.Text],
                Grid grid => (grid.Caption is { } caption ? [caption] : Array.Empty<MappedText>()).Concat(
                    grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)
                ),
                _ => Array.Empty<MappedText>(),
            }
        );

    public static Page Read(string html)
    {
        var (blocks, notes) = HtmlReader.Read(html, 0, html.Length);
        return new Page
        {
            Source = html,
            Blocks = blocks,
            Notes = notes,
        };
    }

    /// <summary>The cells of the page's only table: "0-2:Cash" a cell, one row a line.</summary>
    public static string Cells(string html) => Draw(Read(html).Grid);

    /// <summary>The first cell of the page's only table that has this text.</summary>
    public static GridCell Cell(string html, string text) =>
        Read(html).Grid.Rows.SelectMany(row => row.Cells).First(cell => cell.Text.Value == text);

    public static string Draw(Grid grid) =>
        string.Join(
            "\n",
            grid.Rows.Select(row =>
                (row.IsRule ? "---" : "")
                + string.Join(
                    "|",
                    row.Cells.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Left}-{cell.Right}:{cell.Text.Value}"))
                )
            )
        );

    /// <summary>All blocks, one a line, with their kind.</summary>
    public string Draw()
    {
        var result = new StringBuilder();
        foreach (var block in Blocks)
        {
            result.Append(
                block switch
                {
                    Prose prose => $"{prose.Kind}: {prose.Text.Value}",
                    Grid grid => "Grid: " + Draw(grid).Replace("\n", " / ", StringComparison.Ordinal),
                    _ => "?",
                }
            );
            result.Append('\n');
        }
        return result.ToString().TrimEnd('\n');
    }
}
