using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>The release as plain text of fixed width, as wires and old filings carry it.</summary>
public static class TextRelease
{
    /// <summary>The file's name.</summary>
    public const string Name = "release.txt";

    /// <summary>The width of running text.</summary>
    internal const int Width = 80;

    private const int Centred = 2;

    /// <summary>Writes the page.</summary>
    public static ReleaseFile Write(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var page = new SpannedText();
        Blocks(page, release.Blocks, indent: 0, isFirst: true);
        return page.ToFile(Name);
    }

    private static void Blocks(SpannedText page, ImmutableArray<ReleaseBlock> blocks, int indent, bool isFirst)
    {
        var afterTable = false;
        foreach (var block in blocks)
        {
            if (!isFirst)
            {
                page.Line();
            }
            // Two blank lines hold tables apart: one may stand inside a table.
            if (afterTable || (block is TableBlock && !isFirst))
            {
                page.Line();
            }
            afterTable = block is TableBlock;
            isFirst = false;
            Block(page, block, indent, firstIndent: indent);
        }
    }

    private static void Block(SpannedText page, ReleaseBlock block, int indent, int firstIndent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(page, heading, indent);
                break;
            case ParagraphBlock paragraph:
                Paragraph(page, paragraph.Runs, indent, firstIndent);
                break;
            case ListBlock list:
                List(page, list, indent);
                break;
            case QuoteBlock quote:
                Blocks(page, quote.Blocks, indent + 4, isFirst: true);
                break;
            case TableBlock table:
                TextTable.Write(page, table.Table);
                break;
            case BreakBlock:
                page.Blanks((Width - 5) / 2).Line("* * *");
                break;
            default:
                throw FlatText.Unresolved(block);
        }
    }

    private static void Heading(SpannedText page, HeadingBlock heading, int indent)
    {
        var flat = FlatText.Of(heading.Runs);
        foreach (var (start, end) in TextLines.Of(flat, Width - indent))
        {
            page.Blanks(heading.Level <= Centred ? (Width - (end - start)) / 2 : indent);
            TextPiece.Write(page, flat, start, end);
            page.EndLine();
        }
    }

    private static void Paragraph(SpannedText page, ImmutableArray<Run> runs, int indent, int firstIndent)
    {
        var flat = FlatText.Of(runs);
        var blanks = firstIndent;
        foreach (var (start, end) in TextLines.Of(flat, Width - indent))
        {
            page.Blanks(blanks);
            TextPiece.Write(page, flat, start, end);
            page.EndLine();
            blanks = indent;
        }
    }

    // The first line of an item stands behind its mark; items of more than a paragraph are set apart.
    private static void List(SpannedText page, ListBlock list, int indent)
    {
        for (var index = 0; index < list.Items.Length; index++)
        {
            var item = list.Items[index];
            var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ") : "- ";
            if (index > 0)
            {
                page.Line();
            }
            page.Blanks(indent + 2).Write(mark);
            var inner = indent + 2 + mark.Length;
            if (item.IsEmpty)
            {
                page.EndLine();
                continue;
            }
            if (item[0] is not ParagraphBlock)
            {
                page.EndLine();
            }
            Block(page, item[0], inner, item[0] is ParagraphBlock ? 0 : inner);
            Blocks(page, item[1..], inner, isFirst: false);
        }
    }
}
