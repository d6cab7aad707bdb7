using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>The columns of figures of a table of fixed width: how wide they are, and the lines of their heads.</summary>
/// <param name="Widths">In characters, with one for what hangs behind the last digit.</param>
/// <param name="Heads">The lines of each head.</param>
internal sealed record TextColumns(int[] Widths, string[][] Heads)
{
    private const int Narrowest = 9;
    private const int HeadWidth = 14;

    public static TextColumns Of(ReleaseTable table)
    {
        var heads = table.Columns.Select(column => Wrapped(column.Head, HeadWidth)).ToArray();
        var widths = heads
            .Select(
                (head, column) =>
                    Math.Max(
                        Math.Max(Narrowest, head.Max(line => line.Length)),
                        table
                            .Rows.Select(row => column < row.Cells.Length && row.Cells[column] is { } cell ? Room(cell.Text) : 0)
                            .DefaultIfEmpty()
                            .Max()
                    )
            )
            .ToArray();
        // Words over several columns need not be narrower than their longest piece.
        foreach (var group in ColumnGroup.Of(table.Columns))
        {
            var needed = Wrapped(group.Words ?? "", HeadWidth).Max(line => line.Length);
            widths[group.First] += Math.Max(0, needed - widths.Skip(group.First).Take(group.Count).Sum());
        }
        return new TextColumns(widths, heads);
    }

    /// <summary>True when the last character stands behind the digits.</summary>
    public static bool Hangs(string text) => text.Length > 0 && text[^1] is ')' or '%';

    /// <summary>Words in lines of a width; a date stays whole.</summary>
    public static string[] Wrapped(string words, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(PlainText.Of(words)))
        {
            if (line.Length > 0 && line.Length + 1 + piece.Length > width)
            {
                lines.Add(line);
                line = piece;
            }
            else
            {
                line = line.Length == 0 ? piece : $"{line} {piece}";
            }
        }
        lines.Add(line);
        return [.. lines];
    }

    /// <summary>Words as they may be set apart: a date is one piece.</summary>
    public static IEnumerable<string> Pieces(string words)
    {
        var piece = "";
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // "March 31, 2013" in two lines would be read as two heads.
            var isDay = char.IsAsciiDigit(word[0]) && word[^1] == ',';
            var isYear = word.Length == 4 && word.All(char.IsAsciiDigit) && piece.EndsWith(',');
            if (piece.Length > 0 && (isDay || isYear))
            {
                piece += $" {word}";
                continue;
            }
            if (piece.Length > 0)
            {
                yield return piece;
            }
            piece = word;
        }
        if (piece.Length > 0)
        {
            yield return piece;
        }
    }

    private static int Room(string text) => text.Length + (Hangs(text) ? 0 : 1);
}
