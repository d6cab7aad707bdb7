using System.Collections.Immutable;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>The release as Markdown: a line a paragraph, tables between bars.</summary>
public static class MarkdownRelease
{
    /// <summary>The file's name.</summary>
    public const string Name = "release.md";

    /// <summary>Writes the page.</summary>
    public static ReleaseFile Write(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var page = new SpannedText();
        Blocks(page, release.Blocks, indent: "", level: 1, isFirst: true);
        return page.ToFile(Name);
    }

    // The blank line before a block belongs to it; inside a list or quotation it carries the marks of that.
    private static void Blocks(SpannedText page, ImmutableArray<ReleaseBlock> blocks, string indent, int level, bool isFirst)
    {
        foreach (var block in blocks)
        {
            if (!isFirst)
            {
                page.Write(indent).EndLine().Write(indent);
            }
            isFirst = false;
            level = block is HeadingBlock heading ? Math.Clamp(heading.Level, 1, 6) : level;
            Block(page, block, indent, level);
        }
    }

    private static void Block(SpannedText page, ReleaseBlock block, string indent, int level)
    {
        switch (block)
        {
            case HeadingBlock heading:
                page.Write($"{new string('#', level)} ");
                MarkdownRuns.Write(page, heading.Runs, indent: null);
                page.Line();
                break;
            case ParagraphBlock paragraph:
                MarkdownRuns.Write(page, paragraph.Runs, indent);
                page.Line();
                break;
            case ListBlock list:
                List(page, list, indent, level);
                break;
            case QuoteBlock quote:
                page.Write("> ");
                Blocks(page, quote.Blocks, indent + "> ", level, isFirst: true);
                break;
            case TableBlock table:
                Table(page, table.Table, indent, level);
                break;
            case BreakBlock:
                page.Line("---");
                break;
            default:
                throw FlatText.Unresolved(block);
        }
    }

    private static void List(SpannedText page, ListBlock list, string indent, int level)
    {
        for (var index = 0; index < list.Items.Length; index++)
        {
            if (index > 0)
            {
                page.Write(indent);
            }
            var mark = list.IsOrdered ? $"{index + 1}. " : "- ";
            page.Write(mark);
            Item(page, list.Items[index], indent + new string(' ', mark.Length), level);
        }
    }

    // A list inside an item follows its words at once: items that are apart would be read as paragraphs.
    private static void Item(SpannedText page, ImmutableArray<ReleaseBlock> blocks, string indent, int level)
    {
        if (blocks.IsEmpty)
        {
            page.EndLine();
            return;
        }
        Block(page, blocks[0], indent, level);
        for (var index = 1; index < blocks.Length; index++)
        {
            if (blocks[index] is ListBlock)
            {
                page.Write(indent);
                Block(page, blocks[index], indent, level);
            }
            else
            {
                Blocks(page, [blocks[index]], indent, level, isFirst: false);
            }
        }
    }

    private static void Table(SpannedText page, ReleaseTable table, string indent, int level)
    {
        if (!table.Title.IsEmpty)
        {
            page.Write($"{new string('#', Math.Min(level + 1, 6))} ");
            MarkdownRuns.Write(page, table.Title, indent: null);
            page.Line().Write(indent).EndLine().Write(indent);
        }
        if (!table.Note.IsEmpty)
        {
            MarkdownRuns.Write(page, table.Note, indent);
            page.Line().Write(indent).EndLine().Write(indent);
        }
        MarkdownTable.Write(page, table, indent);
    }
}
