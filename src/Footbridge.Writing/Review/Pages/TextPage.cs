using Footbridge.Core.Documents;
using Footbridge.Writing.Review.Markup;

namespace Footbridge.Writing.Review.Pages;

/// <summary>Plain text as it stands, letter by letter, in pieces that a browser lays out one by one.</summary>
internal sealed class TextPage(MarkupWriter writer, FigureMarks marks, StyleSheet styles)
{
    private const int LinesOfAPiece = 40;

    public void Write(string source, SourceSpan part)
    {
        for (var start = part.Start; start < part.End; )
        {
            var (end, lines) = PieceEnd(source, start, part.End);
            writer.Raw("<pre class=\"lines "u8).Raw(styles.ClassOfHeight(lines)).Raw("\">"u8);
            // A line break that stands first in a pre is swallowed.
            writer.Raw("\n"u8);
            marks.Write(source.AsSpan(start, end - start), start, isSource: false);
            writer.Raw("</pre>\n"u8);
            start = end;
        }
    }

    // Pieces end at empty lines, so that figures and the lines of a paragraph stay together.
    private static (int End, int Lines) PieceEnd(string source, int start, int end)
    {
        var lines = 0;
        for (var at = start; ; )
        {
            var length = source.AsSpan(at, end - at).IndexOf('\n');
            if (length < 0)
            {
                return (end, lines + 1);
            }
            var isEmpty = source.AsSpan(at, length).IsWhiteSpace();
            at += length + 1;
            lines++;
            if (at >= end || (isEmpty && lines >= LinesOfAPiece))
            {
                return (at, lines);
            }
        }
    }
}
