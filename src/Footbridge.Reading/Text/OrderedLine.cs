using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>A line of a table without aligned columns: words, and the figures at its end.</summary>
internal sealed class OrderedLine
{
    private OrderedLine(int line, List<Piece> words, List<Piece> figures, int labelWords)
    {
        Line = line;
        Words = words;
        Figures = figures;
        LabelWords = labelWords;
    }

    /// <summary>The line, as an index of the page's lines.</summary>
    internal int Line { get; }

    /// <summary>All words, each with its columns in the line.</summary>
    internal List<Piece> Words { get; }

    /// <summary>The figures at the end, left to right, with the signs that belong to them.</summary>
    internal List<Piece> Figures { get; }

    /// <summary>Words before the first of them.</summary>
    internal int LabelWords { get; }

    /// <summary>True when every figure is a year: the line is a header.</summary>
    internal bool IsYears
    {
        get
        {
            foreach (var figure in Figures)
            {
                if (figure.Kind != ChunkKind.Year)
                {
                    return false;
                }
            }
            return Figures.Count > 0;
        }
    }

    internal static OrderedLine Scan(Page page, int index)
    {
        var line = page.Lines[index];
        var text = page.Source.Text.AsSpan(line.Start, line.Right);
        var words = new List<Piece>();
        var kinds = new List<WordKind>();
        for (var at = line.Indent; at < text.Length; )
        {
            if (LineScanner.IsBlank(text[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < text.Length && !LineScanner.IsBlank(text[end]))
            {
                end++;
            }
            var kind = WordShape.Of(text[at..end]);
            kinds.Add(kind);
            words.Add(new Piece(at, end, KindOf(kind)));
            at = end;
        }
        var figures = new List<Piece>();
        var label = words.Count;
        var right = -1;
        for (var word = words.Count - 1; word >= 0; word--)
        {
            if (kinds[word] == WordKind.Closing)
            {
                right = right < 0 ? words[word].Right : right;
                continue;
            }
            if (kinds[word] is not (WordKind.Figure or WordKind.Year or WordKind.Filler) || IsOfDate(text, words, kinds, word))
            {
                break;
            }
            var figure = words[word];
            var left = word > 0 && kinds[word - 1] == WordKind.Opening ? words[--word].Left : figure.Left;
            figures.Add(new Piece(left, right < 0 ? figure.Right : right, figure.Kind));
            label = word;
            right = -1;
        }
        figures.Reverse();
        return new OrderedLine(index, words, figures, label);
    }

    private static ChunkKind KindOf(WordKind kind) =>
        kind switch
        {
            WordKind.Year => ChunkKind.Year,
            WordKind.Figure or WordKind.Filler => ChunkKind.Figure,
            WordKind.Opening or WordKind.Closing => ChunkKind.Part,
            WordKind.Rule => ChunkKind.Rule,
            _ => ChunkKind.Text,
        };

    // "October 28, 2023": a year behind a day is no figure of its own.
    private static bool IsOfDate(ReadOnlySpan<char> text, List<Piece> words, List<WordKind> kinds, int word) =>
        word > 0
        && kinds[word] == WordKind.Year
        && kinds[word - 1] == WordKind.Text
        && char.IsAsciiDigit(text[words[word - 1].Left])
        && text[words[word - 1].Right - 1] == ',';
}
