using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Writing.Review.Markup;

namespace Footbridge.Writing.Review.Pages;

/// <summary>
/// A Markdown document as it was read: headings, paragraphs, list items and tables. What a reviewer wants to see of Markdown
/// is its meaning, not its marks; every character still comes from its own place in the source.
/// </summary>
internal sealed class BlocksPage(MarkupWriter writer, FigureMarks marks, StyleSheet styles)
{
    public void Write(Document document)
    {
        var isInList = false;
        var isFirst = true;
        foreach (var block in document.Blocks)
        {
            var isItem = block is Prose { Kind: ProseKind.ListItem };
            if (isItem != isInList)
            {
                writer.Raw(isItem ? "<ul>\n"u8 : "</ul>\n"u8);
                isInList = isItem;
            }
            switch (block)
            {
                case Prose prose:
                    Prose(prose, isFirst);
                    isFirst = false;
                    break;
                case Grid grid:
                    Grid(grid);
                    break;
                default:
                    throw new InvalidOperationException($"{block.GetType().Name} has no form on the review page.");
            }
        }
        if (isInList)
        {
            writer.Raw("</ul>\n"u8);
        }
    }

    private void Prose(Prose prose, bool isFirst)
    {
        var element = prose.Kind switch
        {
            ProseKind.Heading => isFirst ? "h2" : "h3",
            ProseKind.ListItem => "li",
            _ => "p",
        };
        writer.Raw("<"u8).Raw(element).Raw(">"u8);
        Text(prose.Text);
        writer.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }

    private void Grid(Grid grid)
    {
        var positions = new SortedSet<int>();
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                positions.Add(cell.Left);
                positions.Add(cell.Right);
            }
        }
        int[] edges = [.. positions];
        writer.Raw("<div class=\"wide grid "u8).Raw(styles.ClassOfHeight(grid.Rows.Length)).Raw("\"><table>\n"u8);
        if (grid.Caption is { } caption)
        {
            writer.Raw("<caption>"u8);
            Text(caption);
            writer.Raw("</caption>\n"u8);
        }
        var isHead = true;
        foreach (var row in grid.Rows)
        {
            if (!row.IsRule)
            {
                // Rows above the first that has a label are the head.
                isHead &= row.Cells.IsEmpty || row.Cells[0].Left > 0 || row.Cells[0].Text.Value.Length == 0;
                Row(row, edges, isHead);
            }
        }
        writer.Raw("</table></div>\n"u8);
    }

    private void Row(GridRow row, int[] edges, bool isHead)
    {
        writer.Raw(isHead ? "<tr class=\"head\">"u8 : "<tr>"u8);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var left = Math.Max(Array.BinarySearch(edges, cell.Left), column);
            var right = Math.Max(Array.BinarySearch(edges, cell.Right), left + 1);
            for (; column < left; column++)
            {
                writer.Raw("<td></td>"u8);
            }
            writer.Raw(left == 0 ? "<td class=\"stub"u8 : "<td class=\""u8);
            writer.Raw(cell.Style.HasFlag(CellStyles.Bold) ? " strong"u8 : ""u8).Raw("\""u8);
            if (right - left > 1)
            {
                writer.Raw(" colspan=\""u8).Raw((right - left).ToString(CultureInfo.InvariantCulture)).Raw("\""u8);
            }
            writer.Raw(">"u8);
            Text(cell.Text);
            writer.Raw("</td>"u8);
            column = right;
        }
        writer.Raw("</tr>\n"u8);
    }

    private void Text(MappedText text)
    {
        for (var index = 0; index < text.Segments.Length; index++)
        {
            var segment = text.Segments[index];
            var end = index + 1 < text.Segments.Length ? text.Segments[index + 1].Text : text.Value.Length;
            var span = new SourceSpan(segment.Source, segment.Source + segment.SourceLength);
            marks.Write(text.Value.AsSpan(segment.Text, end - segment.Text), span, isSource: false);
        }
    }
}
