using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Reads lines that are no table: headings, list items and paragraphs.</summary>
internal static class ProseReader
{
    internal static void Read(Page page, LineShape[] shapes, int offset, int from, int to)
    {
        for (var index = from; index < to; )
        {
            if (shapes[index].Class is LineClass.Blank or LineClass.Rule)
            {
                index++;
                continue;
            }
            if (
                shapes[index].Class
                is LineClass.Page
                    or LineClass.PageNumber
                    or LineClass.TableStart
                    or LineClass.TableEnd
                    or LineClass.Marks
                    or LineClass.Caption
            )
            {
                AfterTags(page, page.Lines[offset + index]);
                index++;
                continue;
            }
            var after = index + 1;
            while (after < to && shapes[after].Class is LineClass.Prose or LineClass.Columns or LineClass.Data && after < to)
            {
                after++;
            }
            var underlined = after < to && shapes[after].Class == LineClass.Rule && after == index + 1;
            Lines(page, shapes, offset, index, after, underlined);
            index = after;
        }
    }

    /// <summary>Adds one piece of prose.</summary>
    internal static void Emit(Page page, int from, int to, ProseKind kind, bool keepLines = false)
    {
        var text = page.Inline.Read(from, to, out _, keepLines);
        if (text.Value.Length > 0)
        {
            page.Blocks.Add(new Prose(text, kind));
        }
    }

    private static void AfterTags(Page page, Line line)
    {
        var text = page.Source.Text;
        var at = line.Text;
        while (at < line.End && text[at] == '<' && EdgarTags.At(text.AsSpan(at, line.End - at), out var length) != EdgarTag.None)
        {
            at += length;
            while (at < line.End && LineScanner.IsBlank(text[at]))
            {
                at++;
            }
        }
        Emit(page, at, line.End, ProseKind.Paragraph);
    }

    // Lines without a blank line between: cut where a heading, a list item or a line of columns stands.
    private static void Lines(Page page, LineShape[] shapes, int offset, int from, int to, bool underlined)
    {
        var lone = to - from == 1;
        var opens = true;
        for (var index = from; index < to; )
        {
            var centred = opens && !(index + 1 < to && shapes[index + 1].Left == shapes[index].Left);
            var kind = Kind(page, shapes[index], offset + index, lone, underlined, centred);
            var after = index + 1;
            if (kind == LineKind.Heading)
            {
                while (after < to && Kind(page, shapes[after], offset + after, false, false, true) == LineKind.Heading)
                {
                    after++;
                }
            }
            else if (kind is LineKind.Text or LineKind.Item)
            {
                while (after < to && Kind(page, shapes[after], offset + after, false, false, false) == LineKind.Text)
                {
                    after++;
                }
            }
            Write(page, offset + index, offset + after, kind);
            opens = kind == LineKind.Heading;
            index = after;
        }
    }

    private static void Write(Page page, int first, int after, LineKind kind)
    {
        var from = page.Lines[first].Text;
        var to = page.Lines[after - 1].End;
        switch (kind)
        {
            case LineKind.Mark:
                var marks = page.Content(first).IndexOfAnyExcept('#');
                Emit(page, from + marks, to, ProseKind.Heading);
                break;
            case LineKind.Heading:
                Emit(page, from, to, ProseKind.Heading, keepLines: true);
                break;
            case LineKind.Item:
                Emit(page, from + LineKinds.Bullet(page.Content(first), page.Markup), to, ProseKind.ListItem);
                break;
            default:
                Emit(page, from, to, ProseKind.Paragraph);
                break;
        }
    }

    private static LineKind Kind(Page page, LineShape shape, int line, bool lone, bool underlined, bool centred) =>
        LineKinds.Of(page.Content(line), shape, page.Markup, lone, underlined, centred);
}
