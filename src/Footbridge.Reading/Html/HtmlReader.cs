using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>
/// Reads HTML into blocks, straight from its tags: no tree is built, and every character knows its offset in the source.
/// Any input gives blocks, in time that grows with its length; what had to be guessed is said in notes.
/// </summary>
internal static class HtmlReader
{
    /// <summary>Reads the HTML that stands from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="source">The decoded file; all spans count its code units.</param>
    /// <param name="start">Offset of the HTML's first code unit.</param>
    /// <param name="end">Offset after its last.</param>
    internal static (ImmutableArray<Block> Blocks, ImmutableArray<ReadingNote> Notes) Read(string source, int start, int end)
    {
        var page = new PageBuilder(source, end);
        var scanner = new HtmlScanner(source, start, end);
        while (true)
        {
            switch (scanner.Next())
            {
                case HtmlToken.Text:
                    page.Text(scanner.Start, scanner.End, isLiteral: false);
                    break;
                case HtmlToken.LiteralText:
                    page.Text(scanner.Start, scanner.End, isLiteral: true);
                    break;
                case HtmlToken.StartTag:
                    page.StartTag(ref scanner);
                    break;
                case HtmlToken.EndTag:
                    page.EndTag(scanner);
                    break;
                default:
                    if (scanner.Unclosed is { } what)
                    {
                        page.NoteSwallowed(what, scanner.UnclosedStart);
                    }
                    return page.Finish();
            }
        }
    }
}
