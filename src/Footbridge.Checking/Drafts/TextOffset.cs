using Footbridge.Core.Documents;

namespace Footbridge.Checking.Drafts;

/// <summary>From the source back to the text as read.</summary>
internal static class TextOffset
{
    /// <summary>The first character of <paramref name="text"/> that stands at or behind an offset of the source.</summary>
    public static int Of(MappedText text, int source)
    {
        int low = 0,
            high = text.Segments.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Segments[middle].Source + text.Segments[middle].SourceLength <= source)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        if (low == text.Segments.Length)
        {
            return text.Value.Length;
        }
        var segment = text.Segments[low];
        var length = (low + 1 < text.Segments.Length ? text.Segments[low + 1].Text : text.Value.Length) - segment.Text;
        return segment.Text + Math.Clamp(source - segment.Source, 0, length);
    }
}
