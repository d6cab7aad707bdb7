using System.Text;
using Footbridge.Measure.Markup;

namespace Footbridge.Measure.Truth;

/// <summary>A filing without its inline XBRL: the page as a person sees it, and the way from the filing's offsets to the page's.</summary>
internal sealed class HiddenSource
{
    private readonly List<(int Original, int Hidden, int Length)> _kept = [];

    /// <summary>Removes every <c>ix:</c> tag of <paramref name="source"/>, and <c>ix:header</c> with all that it holds.</summary>
    public HiddenSource(string source)
    {
        var text = new StringBuilder(source.Length);
        var scanner = new MarkupScanner(source);
        int from = 0,
            depth = 0;
        while (scanner.Next() is { } tag)
        {
            if (!tag.IsInlineXbrl)
            {
                continue;
            }
            if (depth == 0)
            {
                Keep(tag.Start);
            }
            if (tag.Name == "ix:header" && !tag.IsEmpty)
            {
                depth = Math.Max(0, depth + (tag.IsEnd ? -1 : 1));
            }
            from = tag.End;
        }
        Keep(source.Length);
        Text = text.ToString();

        void Keep(int end)
        {
            if (end > from)
            {
                _kept.Add((from, text.Length, end - from));
                text.Append(source, from, end - from);
            }
        }
    }

    /// <summary>The page.</summary>
    public string Text { get; }

    /// <summary>The offset on the page of an offset in the filing; that of the next kept character when it was removed.</summary>
    public int Map(int original)
    {
        int low = 0,
            high = _kept.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_kept[middle].Original + _kept[middle].Length <= original)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low == _kept.Count ? Text.Length : _kept[low].Hidden + Math.Max(0, original - _kept[low].Original);
    }
}
