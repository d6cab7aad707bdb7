using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>Cuts a text into pieces, from the front to the back, in one pass over it.</summary>
internal sealed class MappedTextCutter(MappedText text)
{
    private readonly MappedTextBuilder _piece = new();
    private int _segment;
    private int _superscript;

    /// <summary>The characters from <paramref name="start"/> to <paramref name="end"/>, without white space at the ends; not before the last piece.</summary>
    public MappedText Cut(int start, int end)
    {
        Collect(start, end);
        return _piece.Take();
    }

    private void Collect(int start, int end)
    {
        var raised = text.Superscripts;
        for (; start < end && _superscript < raised.Length; _superscript++)
        {
            var range = raised[_superscript];
            if (range.Start >= end)
            {
                break;
            }
            Copy(start, range.Start);
            var from = _piece.Length;
            Copy(Math.Max(start, range.Start), Math.Min(end, range.End));
            _piece.MarkSuperscript(from);
            start = Math.Max(start, Math.Min(end, range.End));
            if (range.End > end)
            {
                break;
            }
        }
        Copy(start, end);
    }

    private void Copy(int start, int end)
    {
        while (start < end)
        {
            var segment = text.Segments[_segment];
            var segmentEnd = _segment + 1 < text.Segments.Length ? text.Segments[_segment + 1].Text : text.Value.Length;
            if (segmentEnd <= start)
            {
                _segment++;
                continue;
            }
            var to = Math.Min(segmentEnd, end);
            if (segment.SourceLength == segmentEnd - segment.Text)
            {
                _piece.Append(text.Value.AsSpan(start, to - start), segment.Source + start - segment.Text);
            }
            else
            {
                _piece.Append(text.Value[start], segment.Source, segment.SourceLength);
            }
            start = to;
        }
    }
}
