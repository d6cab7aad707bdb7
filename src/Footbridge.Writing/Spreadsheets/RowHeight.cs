namespace Footbridge.Writing.Spreadsheets;

/// <summary>
/// How high a row must be for wrapped text to be seen. Not every program finds that by itself when it opens a file, and none
/// does for merged cells.
/// </summary>
internal static class RowHeight
{
    /// <summary>The height of a line, in points.</summary>
    public const decimal Line = 13.5m;

    private const int MostLines = 30;

    // A column is measured in digits, and letters are narrower on the whole.
    private const decimal LettersOfDigit = 1.12m;

    /// <summary>The height for so many lines; null for one, which needs no saying.</summary>
    public static decimal? Of(int lines) => lines <= 1 ? null : Math.Min(lines, MostLines) * Line;

    /// <summary>How many lines a text takes in a column of so many letters.</summary>
    public static int Lines(string text, decimal width)
    {
        var room = Math.Max((int)(width * LettersOfDigit), 4);
        var lines = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            lines += Lines(text.AsSpan(line), room);
        }
        return lines;
    }

    private static int Lines(ReadOnlySpan<char> text, int room)
    {
        var (lines, column) = (1, 0);
        foreach (var part in text.Split(' '))
        {
            var word = text[part].Length;
            if (column > 0 && column + 1 + word > room)
            {
                lines++;
                column = 0;
            }
            column += (column > 0 ? 1 : 0) + word;
            lines += (column - 1) / room;
            column = column > room ? (column - 1) % room + 1 : column;
        }
        return lines;
    }
}
