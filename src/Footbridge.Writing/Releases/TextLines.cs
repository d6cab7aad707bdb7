namespace Footbridge.Writing.Releases;

/// <summary>Running text cut into lines; a figure is never cut.</summary>
internal static class TextLines
{
    /// <summary>Start and end of each line in the text's characters, blanks at the ends left out. At least one line.</summary>
    public static List<(int Start, int End)> Of(FlatText flat, int width, int hang = 0)
    {
        var lines = new List<(int, int)>();
        var text = flat.Text;
        var start = 0;
        while (true)
        {
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
            var room = lines.Count == 0 ? width : width - hang;
            var (end, next) = Cut(flat, start, room);
            lines.Add((start, TrimmedEnd(text, start, end)));
            if (next >= text.Length)
            {
                return lines;
            }
            start = next;
        }
    }

    // Where the line ends and the next one starts: the last blank that leaves it within its room, else the first one after it.
    private static (int End, int Next) Cut(FlatText flat, int start, int room)
    {
        var text = flat.Text;
        var fitting = -1;
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] == '\n')
            {
                return index - start > room && fitting >= 0 ? (fitting, fitting + 1) : (index, index + 1);
            }
            if (index - start > room && fitting >= 0)
            {
                return (fitting, fitting + 1);
            }
            if (text[index] == ' ' && index > start && !flat.IsInsideFigure(index) && !StartsList(text, index + 1))
            {
                fitting = index;
            }
        }
        return text.Length - start > room && fitting >= 0 ? (fitting, fitting + 1) : (text.Length, text.Length);
    }

    // A line that starts with "1. ", "- " or "* " would be read as an item of a list.
    private static bool StartsList(string text, int index)
    {
        var end = index;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - index < 3)
        {
            end++;
        }
        var isMark =
            end > index ? end < text.Length && text[end] is '.' or ')' : end < text.Length && text[end] is '-' or '*' or '+' or '•';
        return isMark && (end + 1 >= text.Length || text[end + 1] == ' ');
    }

    private static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }
        return end;
    }
}
