using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Review.Markup;

/// <summary>
/// Writes the text of one document with an element around every figure. A figure that spans several cells gets one in each;
/// the first bears its id. Findings that stand where no figure does get an anchor.
/// </summary>
internal sealed class FigureMarks
{
    private readonly MarkupWriter _writer;
    private readonly (SourceSpan Span, int Index)[] _figures;
    private readonly Proof _proof;
    private readonly (int Offset, string Id)[] _anchors;
    private readonly HashSet<int> _begun = [];
    private readonly HashSet<int> _signed = [];
    private int _next;
    private int _nextAnchor;

    public FigureMarks(Proof proof, int document, MarkupWriter writer)
    {
        _proof = proof;
        _writer = writer;
        var figures = new List<(SourceSpan Span, int Index)>();
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            if (proof.Figures[index].Document == document)
            {
                figures.Add((proof.Figures[index].Span, index));
            }
        }
        figures.Sort((one, other) => (one.Span.Start, one.Index).CompareTo((other.Span.Start, other.Index)));
        _figures = [.. figures];
        _anchors =
        [
            .. proof
                .Findings.Where(finding => finding.Document == document)
                .Select(finding => (finding.Span.Start, finding.Id))
                .OrderBy(anchor => anchor.Start),
        ];
    }

    /// <summary>Writes a stretch of the source.</summary>
    /// <param name="text">What it reads as, letter by letter.</param>
    /// <param name="start">Offset of its first letter.</param>
    /// <param name="isSource">True for text of an HTML source, whose character references still stand.</param>
    public void Write(ReadOnlySpan<char> text, int start, bool isSource) =>
        Write(text, new SourceSpan(start, start + text.Length), isSource);

    /// <summary>Writes text that stands for a stretch of the source of another length, whole.</summary>
    public void Write(ReadOnlySpan<char> text, SourceSpan span, bool isSource)
    {
        Seek(span.Start);
        if (_nextAnchor < _anchors.Length && _anchors[_nextAnchor].Offset < span.End && !text.IsWhiteSpace())
        {
            WriteAnchors(span.End);
        }
        var isVerbatim = text.Length == span.Length;
        var at = span.Start;
        for (; _next < _figures.Length && _figures[_next].Span.Start < span.End; _next++)
        {
            var (figure, index) = _figures[_next];
            if (!isVerbatim)
            {
                // One letter for a longer source, such as a reference: it belongs to the figure or does not.
                Mark(text, index, isSource);
                return;
            }
            var from = Math.Max(figure.Start, at);
            var to = Math.Min(figure.End, span.End);
            if (to > from)
            {
                Plain(text[(at - span.Start)..(from - span.Start)], isSource);
                Mark(text[(from - span.Start)..(to - span.Start)], index, isSource);
                at = to;
            }
            if (figure.End > span.End)
            {
                break;
            }
        }
        Plain(isVerbatim ? text[(at - span.Start)..] : text, isSource);
    }

    private void WriteAnchors(int end)
    {
        for (; _nextAnchor < _anchors.Length && _anchors[_nextAnchor].Offset < end; _nextAnchor++)
        {
            _writer.Raw("<span class=\"at\" id=\""u8).Text(_anchors[_nextAnchor].Id).Raw("\"></span>"u8);
        }
    }

    // Texts come in source order but for tables that were put back together.
    private void Seek(int start)
    {
        if (_next > 0 && _figures[_next - 1].Span.End > start)
        {
            int low = 0,
                high = _next;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = _figures[middle].Span.End > start ? (low, middle) : (middle + 1, high);
            }
            _next = low;
        }
        while (_next < _figures.Length && _figures[_next].Span.End <= start)
        {
            _next++;
        }
    }

    private void Mark(ReadOnlySpan<char> text, int index, bool isSource)
    {
        if (text.IsWhiteSpace())
        {
            Plain(text, isSource);
            return;
        }
        // The part with the digits bears the glyph; where all is one part, that one.
        var isBearer = (text.ContainsAnyInRange('0', '9') || text.Length >= _proof.Figures[index].Span.Length) && _signed.Add(index);
        _writer.Raw("<data class=\"f "u8).Raw(Letter(index));
        if (isBearer)
        {
            _writer.Raw(" g"u8);
        }
        if (_begun.Add(index))
        {
            _writer.Raw("\" id=\""u8).Text(_proof.Figures[index].Id);
        }
        _writer.Raw("\" value=\""u8).Raw(index.ToString(CultureInfo.InvariantCulture)).Raw("\">"u8);
        Plain(text, isSource);
        _writer.Raw("</data>"u8);
    }

    private void Plain(ReadOnlySpan<char> text, bool isSource)
    {
        _ = isSource ? _writer.SourceText(text) : _writer.Text(text);
    }

    private string Letter(int index) =>
        !_proof.Figures[index].IsFinancial
            ? "n"
            : _proof.Statuses[index] switch
            {
                Status.Proved => "p",
                Status.Rounded => "r",
                Status.Contradicted => "c",
                _ => "u",
            };
}
