using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>The words around a figure of the prose, cut to a line. A document is looked through once, however many figures are asked for.</summary>
/// <param name="proof">The proof whose documents are cut.</param>
internal sealed class ExcerptText(Proof proof)
{
    private readonly Prose[]?[] _prose = new Prose[]?[proof.Documents.Length];

    /// <summary>At most <paramref name="width"/> characters with the figure among them; empty where it stands in no prose.</summary>
    public string Around(Figure figure, int width)
    {
        if (Find(figure) is not { } prose || Offset(prose.Text, figure.Span.Start) is not { } at)
        {
            return "";
        }
        var text = prose.Text.Value;
        var first = Math.Max(0, Math.Min(at - (width - figure.Text.Length) / 2, text.Length - width));
        var end = Math.Min(text.Length, first + width);
        // Whole words, and room for the marks that say that more stands before or behind.
        first = first == 0 ? 0 : Math.Min(at, text.IndexOf(' ', first + 3) + 1);
        end = end == text.Length ? end : Math.Max(Math.Min(at + figure.Text.Length, end), text.LastIndexOf(' ', end - 4));
        return $"{(first > 0 ? "... " : "")}{text[first..end]}{(end < text.Length ? " ..." : "")}";
    }

    private Prose? Find(Figure figure)
    {
        var prose = _prose[figure.Document] ??= [
            .. proof
                .Documents[figure.Document]
                .Blocks.OfType<Prose>()
                .Where(block => block.Text.Value.Length > 0)
                .OrderBy(block => block.Text.Whole.Start),
        ];
        int low = 0,
            high = prose.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = prose[middle].Text.Whole.Start <= figure.Span.Start ? (middle, high) : (low, middle - 1);
        }
        return prose.Length > 0 && prose[low].Text.Whole.Contains(figure.Span.Start) ? prose[low] : null;
    }

    private static int? Offset(MappedText text, int source)
    {
        int low = 0,
            high = text.Segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = text.Segments[middle].Source <= source ? (middle, high) : (low, middle - 1);
        }
        var segment = text.Segments[low];
        return segment.Source <= source && source < segment.Source + Math.Max(segment.SourceLength, 1)
            ? Math.Min(segment.Text + source - segment.Source, text.Value.Length - 1)
            : null;
    }
}
