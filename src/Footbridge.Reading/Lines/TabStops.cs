using Footbridge.Core.Documents;
using Footbridge.Reading.Text;

namespace Footbridge.Reading.Lines;

/// <summary>Tabs that move figures under each other, eight columns at a time: a table by position, not one cell a tab.</summary>
internal static class TabStops
{
    private const int Width = 8;

    /// <summary>True when the figures of these lines stand in fewer columns with tab stops than by the number of tabs before them.</summary>
    internal static bool Align(Page page, int first, int after)
    {
        var tabs = new HashSet<int>();
        var lefts = new HashSet<int>();
        var rights = new HashSet<int>();
        for (var index = first; index < after; index++)
        {
            var line = page.Lines[index];
            var text = page.Source.Text.AsSpan(line.Start, line.Right);
            int cell = 0,
                column = 0;
            for (var at = 0; at <= text.Length; at++, cell++)
            {
                var length = text[at..].IndexOf('\t');
                length = length < 0 ? text.Length - at : length;
                var content = text.Slice(at, length);
                var word = content.TrimStart();
                if (cell > 0 && IsFigure(word.TrimEnd()))
                {
                    tabs.Add(cell);
                    lefts.Add(column + content.Length - word.Length);
                    rights.Add(column + content.TrimEnd().Length);
                }
                column = (column + length) / Width * Width + Width;
                at += length;
            }
        }
        return Math.Min(lefts.Count, rights.Count) < tabs.Count;
    }

    /// <summary>The lines with blanks up to the next stop in place of tabs.</summary>
    internal static MappedText Expand(Page page, int first, int after)
    {
        var source = page.Source;
        var result = new MappedTextBuilder();
        for (var index = first; index < after; index++)
        {
            var line = page.Lines[index];
            if (line.Has(LineMarks.Page))
            {
                source.Append(result, '\f', line.Start, line.Start);
                continue;
            }
            var start = result.Length;
            for (var at = line.Start; at < line.Stop; at++)
            {
                var length = source.Text.AsSpan(at, line.Stop - at).IndexOf('\t');
                length = length < 0 ? line.Stop - at : length;
                source.Append(result, at, at + length);
                at += length;
                if (at < line.Stop)
                {
                    var column = result.Length - start;
                    source.Append(result, ' ', at, at + 1);
                    for (column++; column % Width > 0; column++)
                    {
                        source.Append(result, ' ', at + 1, at + 1);
                    }
                }
            }
            var next = index + 1 < page.Lines.Count ? page.Lines[index + 1].Start : line.Stop;
            source.Append(result, '\n', line.Stop, Math.Max(next, line.Stop));
        }
        return result.TakeWhole();
    }

    // "$  34,552" holds a blank: the last word tells.
    private static bool IsFigure(ReadOnlySpan<char> text) =>
        WordShape.Of(text[(text.LastIndexOf(' ') + 1)..]) == WordKind.Figure && text.Length < 24;
}
