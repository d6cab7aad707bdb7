using System.Collections.Immutable;

namespace Footbridge.Core.Documents;

/// <summary>
/// Text as a person reads it, with the way back to the source: markup removed, entities decoded, every character still
/// knowing its offset in the file.
/// </summary>
/// <param name="Value">The text. Line breaks inside a block are '\n'; no-break spaces are kept.</param>
/// <param name="Segments">
/// Runs that map one to one, in order: the run starts at <see cref="TextSegment.Text"/> in <paramref name="Value"/> and at
/// <see cref="TextSegment.Source"/> in the file. A run of one character may stand for a longer source, such as an entity.
/// Never empty unless <paramref name="Value"/> is.
/// </param>
/// <param name="Superscripts">Stretches of <paramref name="Value"/> that are raised, in order: footnote markers, mostly.</param>
public sealed record MappedText(string Value, ImmutableArray<TextSegment> Segments, ImmutableArray<TextRange> Superscripts)
{
    /// <summary>No text at all.</summary>
    public static MappedText Empty { get; } = new("", [], []);

    /// <summary>Text that stands in the source letter by letter, from <paramref name="source"/> on.</summary>
    public static MappedText Verbatim(string value, int source) =>
        value.Length == 0 ? Empty : new(value, [new TextSegment(0, source, value.Length)], []);

    /// <summary>The span of the file behind the characters <paramref name="start"/> to <paramref name="end"/> (exclusive).</summary>
    public SourceSpan Span(int start, int end) =>
        Segments.IsEmpty ? default
        : end <= start ? new SourceSpan(Source(start, last: false), Source(start, last: false))
        : new SourceSpan(Source(start, last: false), Source(end - 1, last: true));

    /// <summary>The span of the file behind the whole text.</summary>
    public SourceSpan Whole => Span(0, Value.Length);

    /// <summary>True when the character at <paramref name="index"/> is raised.</summary>
    public bool IsSuperscript(int index)
    {
        int low = 0,
            high = Superscripts.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (index < Superscripts[middle].Start)
            {
                high = middle - 1;
            }
            else if (index >= Superscripts[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }
        return false;
    }

    private int Source(int index, bool last)
    {
        int low = 0,
            high = Segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].Text <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }
        var segment = Segments[low];
        var offset = index - segment.Text;
        // The last character of a run reaches to the end of the run's source, which is longer than one for an entity.
        var next = low + 1 < Segments.Length ? Segments[low + 1].Text : Value.Length;
        return last && index + 1 == next
            ? segment.Source + segment.SourceLength
            : segment.Source + Math.Min(offset, segment.SourceLength) + (last ? 1 : 0);
    }
}
