using System.Text;

namespace Footbridge.Measure.Chance;

/// <summary>A table of a given shape with random digits, as Markdown: whatever adds up in it does so by chance.</summary>
internal static class RandomTable
{
    private static readonly string[] s_syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "da", "fe", "gi", "ho"];

    /// <summary>Writes a table.</summary>
    public static string Write(TableShape shape, LabelVariant variant, Random random)
    {
        var text = new StringBuilder();
        if (Caption(shape.Scale) is { } caption)
        {
            text.Append(caption).Append("\n\n");
        }
        Row(text, ["", .. shape.Headers]);
        Row(text, ["---", .. shape.Headers.Select(_ => "---")]);
        var labels = shape.Labels.ToArray();
        switch (variant)
        {
            case LabelVariant.Shuffled:
                random.Shuffle(labels);
                break;
            case LabelVariant.Neutral:
                labels = [.. labels.Select(_ => Word(random))];
                break;
        }
        // Signs are drawn as often as the table itself prints them, so that "as printed" holds without keeping their places.
        var printed = shape.Cells.SelectMany(row => row).Where(cell => cell.Digits > 0).ToList();
        var negative = (double)printed.Count(cell => cell.IsNegative) / Math.Max(1, printed.Count);
        for (var row = 0; row < labels.Length; row++)
        {
            Row(text, [labels[row], .. shape.Cells[row].Select(cell => Cell(cell, negative, random))]);
        }
        return text.ToString();
    }

    private static string? Caption(int? scale) =>
        scale switch
        {
            3 => "(in thousands)",
            6 => "(in millions)",
            9 => "(in billions)",
            _ => null,
        };

    private static string Cell(CellShape cell, double negative, Random random)
    {
        if (cell.IsDash)
        {
            return "—";
        }
        if (cell.Digits == 0)
        {
            return "";
        }
        var whole = cell.Digits - cell.FractionDigits;
        var number = new StringBuilder();
        for (var digit = 0; digit < cell.Digits; digit++)
        {
            if (digit == whole)
            {
                number.Append('.');
            }
            else if (digit > 0 && digit < whole && (whole - digit) % 3 == 0)
            {
                number.Append(',');
            }
            // The first digit of a number is never zero, except before a decimal point.
            number.Append((char)('0' + random.Next(digit == 0 && whole > 1 ? 1 : 0, 10)));
        }
        var mark = cell.IsPercent ? "%" : "";
        return random.NextDouble() < negative ? $"({number}){mark}" : $"{number}{mark}";
    }

    private static string Word(Random random)
    {
        var word = string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => s_syllables[random.Next(s_syllables.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
        {
            var clean = cell.Replace("|", " ", StringComparison.Ordinal).ReplaceLineEndings(" ");
            text.Append(' ').Append(clean).Append(" |");
        }
        text.Append('\n');
    }
}
