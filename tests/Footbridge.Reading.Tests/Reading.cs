using System.Text;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests;

/// <summary>Reads a small text and draws what was understood, so that a test's expectation is a picture.</summary>
internal static class Reading
{
    internal static Document Document(string text) => Document(Encoding.UTF8.GetBytes(text));

    internal static Document Document(byte[] bytes)
    {
        var outcome = DocumentReader.Read("release.txt", bytes);
        Assert.Null(outcome.Refusal);
        return Assert.Single(outcome.Documents);
    }

    /// <summary>Draws prose as "paragraph: ...", grids row by row: cells between bars, rules as "~".</summary>
    internal static string Draw(string text) => Draw(Document(text));

    internal static string Draw(Document document)
    {
        var lines = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Prose prose)
            {
                lines.Append(
                    prose.Kind switch
                    {
                        ProseKind.Heading => "heading: ",
                        ProseKind.ListItem => "item: ",
                        _ => "paragraph: ",
                    }
                );
                lines.Append(prose.Text.Value.Replace("\n", " / ", StringComparison.Ordinal)).Append('\n');
            }
            else if (block is Grid grid)
            {
                foreach (var row in grid.Rows)
                {
                    lines.AppendJoin(" | ", row.Cells.Select(cell => row.IsRule ? "~" : cell.Text.Value)).Append('\n');
                }
            }
        }
        return lines.ToString().TrimEnd('\n');
    }

    internal static Grid OnlyGrid(string text) => Assert.Single(Document(text).Blocks.OfType<Grid>());

    /// <summary>The columns of each cell, as "left-right".</summary>
    internal static string Columns(GridRow row) => string.Join(" ", row.Cells.Select(cell => $"{cell.Left}-{cell.Right}"));
}
