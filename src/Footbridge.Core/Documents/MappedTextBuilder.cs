using System.Collections.Immutable;
using System.Text;

namespace Footbridge.Core.Documents;

/// <summary>Collects a <see cref="MappedText"/> piece by piece, in source order. Reusable after <see cref="Take"/>.</summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSegment> _segments = [];
    private readonly List<TextRange> _superscripts = [];

    /// <summary>Characters collected so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last character, or '\0' when there is none.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

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
            var length = _text.Length - last.Text;
            if (last.SourceLength == length && last.Source + length == source)
            {
                _segments[^1] = last with { SourceLength = length + text.Length };
                _text.Append(text);
                return;
            }
        }
        _segments.Add(new TextSegment(_text.Length, source, text.Length));
        _text.Append(text);
    }

    /// <summary>Appends one character that stands for <paramref name="length"/> code units of the file, such as an entity or a tag.</summary>
    public void Append(char character, int source, int length)
    {
        _segments.Add(new TextSegment(_text.Length, source, length));
        _text.Append(character);
    }

    /// <summary>Marks the characters from <paramref name="start"/> to the end of what was collected as raised.</summary>
    public void MarkSuperscript(int start)
    {
        if (start < _text.Length)
        {
            _superscripts.Add(new TextRange(start, _text.Length));
        }
    }

    /// <summary>What was collected, without white space at its ends; the builder is empty afterwards.</summary>
    public MappedText Take()
    {
        if (_text.Length == 0)
        {
            return MappedText.Empty;
        }
        int start = 0,
            end = _text.Length;
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }
        var result = start == end ? MappedText.Empty : Slice(start, end);
        Clear();
        return result;
    }

    /// <summary>What was collected, white space at its ends included; the builder is empty afterwards.</summary>
    public MappedText TakeAll()
    {
        var result = _text.Length == 0 ? MappedText.Empty : Slice(0, _text.Length);
        Clear();
        return result;
    }

    /// <summary>Forgets what was collected.</summary>
    public void Clear()
    {
        _text.Clear();
        _segments.Clear();
        _superscripts.Clear();
    }

    private MappedText Slice(int start, int end)
    {
        var segments = ImmutableArray.CreateBuilder<TextSegment>(_segments.Count);
        for (var index = 0; index < _segments.Count; index++)
        {
            var segment = _segments[index];
            var segmentEnd = index + 1 < _segments.Count ? _segments[index + 1].Text : _text.Length;
            if (segmentEnd <= start || segment.Text >= end)
            {
                continue;
            }
            var from = Math.Max(segment.Text, start);
            var verbatim = segment.SourceLength == segmentEnd - segment.Text;
            segments.Add(
                verbatim
                    ? new TextSegment(
                        from - start,
                        segment.Source + from - segment.Text,
                        Math.Min(segmentEnd, end) - from
                    )
                    : segment with
                    {
                        Text = from - start,
                    }
            );
        }
        ImmutableArray<TextRange> raised =
        [
            .. _superscripts
                .Select(range => new TextRange(
                    Math.Max(range.Start - start, 0),
                    Math.Min(range.End, end) - start
                ))
                .Where(range => range.Start < range.End),
        ];
        return new MappedText(_text.ToString(start, end - start), segments.ToImmutable(), raised);
    }
}
