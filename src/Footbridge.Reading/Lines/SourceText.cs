using Footbridge.Core.Documents;

namespace Footbridge.Reading.Lines;

/// <summary>
/// The text that a line reader reads, and the way back to the file: the file itself, or text that was taken out of markup.
/// Readers count in <see cref="Text"/>; what they hand out counts in the file.
/// </summary>
internal sealed class SourceText
{
    private readonly MappedText? _map;

    /// <summary>The file as it stands.</summary>
    internal SourceText(string text) => Text = text;

    /// <summary>Text that was taken out of markup.</summary>
    internal SourceText(MappedText map)
    {
        Text = map.Value;
        _map = map;
    }

    internal string Text { get; }

    internal SourceSpan Span(int from, int to) => _map is null ? new(from, to) : _map.Span(from, to);

    internal void Append(MappedTextBuilder into, int from, int to)
    {
        if (_map is null)
        {
            into.Append(Text.AsSpan(from, to - from), from);
            return;
        }
        var offset = into.Length - from;
        var segments = _map.Segments;
        for (var index = SegmentAt(from); index < segments.Length && segments[index].Text < to; index++)
        {
            var segment = segments[index];
            var end = index + 1 < segments.Length ? segments[index + 1].Text : Text.Length;
            var start = Math.Max(segment.Text, from);
            if (segment.SourceLength != end - segment.Text)
            {
                into.Append(Text[start], segment.Source, segment.SourceLength);
            }
            else
            {
                into.Append(Text.AsSpan(start, Math.Min(end, to) - start), segment.Source + start - segment.Text);
            }
        }
        var raised = _map.Superscripts;
        for (var index = RaisedAfter(from); index < raised.Length && raised[index].Start < to; index++)
        {
            into.MarkSuperscript(Math.Max(raised[index].Start, from) + offset, Math.Min(raised[index].End, to) + offset);
        }
    }

    /// <summary>Appends one character that stands for all of the text from <paramref name="from"/> to <paramref name="to"/>.</summary>
    internal void Append(MappedTextBuilder into, char character, int from, int to)
    {
        var span = Span(from, to);
        into.Append(character, span.Start, span.Length);
    }

    // The first raised stretch that ends behind a place.
    private int RaisedAfter(int index)
    {
        var raised = _map!.Superscripts;
        int low = 0,
            high = raised.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (raised[middle].End <= index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }

    private int SegmentAt(int index)
    {
        var segments = _map!.Segments;
        int low = 0,
            high = segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].Text <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }
        return low;
    }
}
