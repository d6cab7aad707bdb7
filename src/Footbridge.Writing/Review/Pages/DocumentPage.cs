using Footbridge.Core.Documents;
using Footbridge.Core.Ties;
using Footbridge.Writing.Review.Markup;

namespace Footbridge.Writing.Review.Pages;

/// <summary>One document as a reviewer reads it, with every figure marked.</summary>
internal static class DocumentPage
{
    public static void Write(Proof proof, int index, MarkupWriter writer, StyleSheet styles)
    {
        var document = proof.Documents[index];
        var marks = new FigureMarks(proof, index, writer);
        switch (document.Format)
        {
            case Core.Documents.DocumentFormat.Html:
                new CleanHtml(writer, marks, styles).Write(document.Source, Part(document));
                break;
            case Core.Documents.DocumentFormat.Markdown:
                new BlocksPage(writer, marks, styles).Write(document);
                break;
            default:
                new TextPage(writer, marks, styles).Write(document.Source, Part(document));
                break;
        }
    }

    // A document of a submission stands between the tags of its own text; its blocks tell which.
    private static SourceSpan Part(Document document)
    {
        var source = document.Source;
        if (document.Part is null || document.Blocks.IsEmpty)
        {
            return new SourceSpan(0, source.Length);
        }
        var first = document.Blocks.Min(block => block.Span.Start);
        var last = document.Blocks.Max(block => block.Span.End);
        const string Tag = "<TEXT>";
        var start = source.AsSpan(0, first).LastIndexOf(Tag, StringComparison.OrdinalIgnoreCase);
        var end = source.AsSpan(last).IndexOf("</TEXT>", StringComparison.OrdinalIgnoreCase);
        return new SourceSpan(start < 0 ? 0 : start + Tag.Length, end < 0 ? source.Length : last + end);
    }
}
