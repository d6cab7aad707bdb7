namespace Footbridge.Writing.Releases;

/// <summary>A line's worth of running text on a page of plain text, with the figures in it.</summary>
internal static class TextPiece
{
    public static void Write(SpannedText page, FlatText flat, int start, int end)
    {
        var origin = page.Length - start;
        page.Write(flat.Text.AsSpan(start, end - start));
        foreach (var (figure, from, to) in flat.Figures)
        {
            if (from >= start && to <= end)
            {
                page.Mark(figure, origin + from, origin + to);
            }
        }
    }
}
