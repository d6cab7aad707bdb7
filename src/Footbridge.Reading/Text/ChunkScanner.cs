using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Cuts a line into chunks where two or more blanks, dot leaders or drawn lines divide it.</summary>
internal static class ChunkScanner
{
    internal static void Scan(ReadOnlySpan<char> line, List<Chunk> into)
    {
        into.Clear();
        var builder = new Builder(into);
        for (var at = 0; at < line.Length; )
        {
            if (LineScanner.IsBlank(line[at]))
            {
                at++;
                continue;
            }
            if (line[at] == '<' && EdgarTags.At(line[at..], out var tag) != EdgarTag.None)
            {
                builder.Break();
                at += tag;
                continue;
            }
            var end = WordEnd(line, at + 1);
            Word(line, at, end, ref builder);
            at = end;
        }
        builder.Break();
    }

    private static int WordEnd(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && !LineScanner.IsBlank(line[at]) && (line[at] != '<' || EdgarTags.At(line[at..], out _) == EdgarTag.None))
        {
            at++;
        }
        return at;
    }

    // Dot leaders are blanks that were inked: "Net sales.......1,234".
    private static void Word(ReadOnlySpan<char> line, int from, int to, ref Builder builder)
    {
        while (from < to)
        {
            var word = line[from..to];
            var dots = word.IndexOf("...", StringComparison.Ordinal);
            if (dots < 0)
            {
                if (word is "." or "..")
                {
                    builder.Break();
                }
                else
                {
                    builder.Add(line, from, to);
                }
                return;
            }
            if (dots > 0)
            {
                builder.Add(line, from, from + dots);
            }
            builder.Break();
            from += dots;
            while (from < to && line[from] == '.')
            {
                from++;
            }
        }
    }

    private ref struct Builder(List<Chunk> into)
    {
        private int _left = -1,
            _right,
            _words,
            _texts,
            _years,
            _figures;
        private bool _last;

        internal void Add(ReadOnlySpan<char> line, int from, int to)
        {
            var kind = WordShape.Of(line[from..to]);
            if (kind == WordKind.Rule)
            {
                Break();
                into.Add(new Chunk(from, to, ChunkKind.Rule, 1));
                return;
            }
            if (_left >= 0 && from - _right >= 2)
            {
                Break();
            }
            if (_left < 0)
            {
                _left = from;
            }
            // A short word behind a figure is its unit: "30 bps", "76.7 MEUR".
            var unit = kind == WordKind.Text && _last && to - from <= 4 && IsUnit(line[from..to]);
            _texts += kind == WordKind.Text && !unit ? 1 : 0;
            _figures += kind is WordKind.Figure or WordKind.Filler ? 1 : 0;
            _years += kind == WordKind.Year ? 1 : 0;
            _last = kind is WordKind.Figure or WordKind.Closing;
            _words++;
            _right = to;
        }

        internal void Break()
        {
            if (_left < 0)
            {
                return;
            }
            var kind =
                _texts > 0 ? ChunkKind.Text
                : _figures > 0 ? ChunkKind.Figure
                : _years > 0 ? ChunkKind.Year
                : ChunkKind.Part;
            into.Add(new Chunk(_left, _right, kind, _words));
            _left = -1;
            _words = _texts = _years = _figures = 0;
            _last = false;
        }

        private static bool IsUnit(ReadOnlySpan<char> word)
        {
            var letters = word.TrimEnd(".)");
            var lower = 0;
            var upper = 0;
            foreach (var c in letters)
            {
                lower += char.IsAsciiLetterLower(c) ? 1 : 0;
                upper += char.IsAsciiLetterUpper(c) ? 1 : 0;
            }
            return letters.Length > 0 && (lower == letters.Length || upper == letters.Length);
        }
    }
}
