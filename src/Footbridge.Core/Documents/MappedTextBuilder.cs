using System.Collections.Immutable;

namespace Footbridge.Core.Documents;

/// <summary>Collects a <see cref="MappedText"/> piece by piece, in source order. Reusable after <see cref="Take()"/>.</summary>
public sealed class MappedTextBuilder
{
    private readonly List<TextSegment> _segments = [];
    private readonly List<TextRange> _superscripts = [];
    private char[] _text = new char[256];

    /// <summary>Characters collected so far.</summary>
    public int Length { get; private set; }

    /// <summary>The last character, or '\0' when there is none.</summary>
    public char Last => Length == 0 ? '\0' : _text[Length - 1];

    /// <summary>Appends characters that stand in the source letter by letter.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="source">Offset of the first of them in the file.</param>
    public void Append(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty)
        {
            return;
        }
        if (_segments.Count > 0)
        {
            var last = _segments[^1];
            var length = Length - last.Text;
            if (last.SourceLength == length && last.Source + length == source)
            {
                _segments[^1] = last with { SourceLength = length + text.Length };
                Copy(text);
                return;
            }
        }
        _segments.Add(new TextSegment(Length, source, text.Length));
        Copy(text);
    }

    /// <summary>Appends one character that stands for <paramref name="length"/> code units of the file, such as an entity or a tag.</summary>
    public void Append(char character, int source, int length)
    {
        _segments.Add(new TextSegment(Length, source, length));
        Copy([character]);
    }

    /// <summary>Appends a text that was collected before.</summary>
    public void Append(MappedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = Length;
        foreach (var segment in text.Segments)
        {
            _segments.Add(segment with { Text = start + segment.Text });
        }
        foreach (var range in text.Superscripts)
        {
            _superscripts.Add(new TextRange(start + range.Start, start + range.End));
        }
        Copy(text.Value);
    }

    /// <summary>Marks the characters from <paramref name="start"/> to the end of what was collected as raised.</summary>
    public void MarkSuperscript(int start) => MarkSuperscript(start, Length);

    /// <summary>Marks the characters from <paramref name="start"/> to <paramref name="end"/> (exclusive) as raised; in order, like all else.</summary>
    public void MarkSuperscript(int start, int end)
    {
        if (start < end)
        {
            _superscripts.Add(new TextRange(start, end));
        }
    }

    /// <summary>What was collected, without white space at its ends; the builder is empty afterwards.</summary>
    public MappedText Take()
    {
        int start = 0,
            end = Length;
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }
        return Take(start, end);
    }

    /// <summary>What was collected, white space and all; the builder is empty afterwards.</summary>
    public MappedText TakeWhole() => Take(0, Length);

    /// <summary>Forgets what was collected.</summary>
    public void Clear()
    {
        Length = 0;
        _segments.Clear();
        _superscripts.Clear();
    }

    private MappedText Take(int start, int end)
    {
        var result = start == end ? MappedText.Empty : Slice(start, end);
        Clear();
        return result;
    }

    private void Copy(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + text.Length));
        }
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }

    private MappedText Slice(int start, int end)
    {
        var text = new string(_text, start, end - start);
        // Most texts are one stretch of the source.
        if (_segments.Count == 1 && _segments[0].SourceLength == Length)
        {
            return new MappedText(text, [new TextSegment(0, _segments[0].Source + start, end - start)], SliceSuperscripts(start, end));
        }
        var segments = ImmutableArray.CreateBuilder<TextSegment>(_segments.Count);
        for (var index = 0; index < _segments.Count; index++)
        {
            var segment = _segments[index];
            var segmentEnd = index + 1 < _segments.Count ? _segments[index + 1].Text : Length;
            if (segmentEnd <= start || segment.Text >= end)
            {
                continue;
            }
            var from = Math.Max(segment.Text, start);
            var verbatim = segment.SourceLength == segmentEnd - segment.Text;
            segments.Add(
                verbatim
                    ? new TextSegment(from - start, segment.Source + from - segment.Text, Math.Min(segmentEnd, end) - from)
                    : segment with
                    {
                        Text = from - start,
                    }
            );
        }
        return new MappedText(text, segments.DrainToImmutable(), SliceSuperscripts(start, end));
    }

    private ImmutableArray<TextRange> SliceSuperscripts(int start, int end)
    {
        if (_superscripts.Count == 0)
        {
            return [];
        }
        var raised = ImmutableArray.CreateBuilder<TextRange>(_superscripts.Count);
        foreach (var range in _superscripts)
        {
            var first = Math.Max(range.Start, start);
            var last = Math.Min(range.End, end);
            if (first < last)
            {
                raised.Add(new TextRange(first - start, last - start));
            }
        }
        return raised.DrainToImmutable();
    }
}
