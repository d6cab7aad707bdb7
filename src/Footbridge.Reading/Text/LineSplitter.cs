using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Cuts a line of a table into cells: at gaps first, then where the table's columns say so.</summary>
internal sealed class LineSplitter(ColumnModel columns)
{
    private readonly List<Chunk> _chunks = [];
    private readonly List<(int Left, int Right, WordKind Kind)> _words = [];

    private readonly List<Piece> _pieces = [];

    /// <summary>The cells of a line, left to right; the list is used again for the next line.</summary>
    internal List<Piece> Split(ReadOnlySpan<char> line, bool isData, bool isHeader)
    {
        ChunkScanner.Scan(line, _chunks);
        var pieces = _pieces;
        pieces.Clear();
        foreach (var chunk in _chunks)
        {
            switch (chunk.Kind)
            {
                case ChunkKind.Rule or ChunkKind.Part:
                    pieces.Add(new Piece(chunk.Left, chunk.Right, chunk.Kind));
                    break;
                case ChunkKind.Text:
                    Text(line, chunk, isData, isHeader, pieces);
                    break;
                default:
                    Figures(line, chunk.Left, chunk.Right, pieces);
                    break;
            }
        }
        MergeStub(pieces);
        return pieces;
    }

    // Every figure is a cell of its own, with the signs that touch it.
    private void Figures(ReadOnlySpan<char> line, int left, int right, List<Piece> into)
    {
        Words(line, left, right);
        int start = -1,
            end = -1;
        var kind = ChunkKind.Part;
        foreach (var word in _words)
        {
            var number = word.Kind is WordKind.Figure or WordKind.Year or WordKind.Filler;
            if (start >= 0 && kind != ChunkKind.Part && (number || word.Kind == WordKind.Opening))
            {
                into.Add(new Piece(start, end, kind));
                start = -1;
                kind = ChunkKind.Part;
            }
            start = start < 0 ? word.Left : start;
            end = word.Right;
            if (number)
            {
                kind = word.Kind == WordKind.Year ? ChunkKind.Year : ChunkKind.Figure;
            }
        }
        if (start >= 0)
        {
            into.Add(new Piece(start, end, kind));
        }
    }

    private void Text(ReadOnlySpan<char> line, Chunk chunk, bool isData, bool isHeader, List<Piece> into)
    {
        Words(line, chunk.Left, chunk.Right);
        if (isData)
        {
            var cut = FiguresBehind(line);
            if (cut > 0)
            {
                into.Add(new Piece(chunk.Left, _words[cut - 1].Right, ChunkKind.Text));
                Figures(line, _words[cut].Left, chunk.Right, into);
                return;
            }
        }
        else if (isHeader && chunk.Right > columns.Zone && SplitHeader(line, chunk, into))
        {
            return;
        }
        into.Add(new Piece(chunk.Left, chunk.Right, ChunkKind.Text));
    }

    // A label may run up to its figure with one blank between; the figure then ends where figures of other rows end.
    private int FiguresBehind(ReadOnlySpan<char> line)
    {
        var cut = _words.Count;
        for (var index = _words.Count - 1; index > 0; index--)
        {
            var word = _words[index];
            if (word.Kind == WordKind.Closing)
            {
                continue;
            }
            if (word.Kind == WordKind.Opening)
            {
                cut = cut == index + 1 ? index : cut;
                continue;
            }
            if (word.Kind is not (WordKind.Figure or WordKind.Year) || word.Left < columns.Zone - 6)
            {
                break;
            }
            var last = word.Right - 1;
            while (!char.IsAsciiDigit(line[last]))
            {
                last--;
            }
            if (!columns.IsEdge(last + 1))
            {
                break;
            }
            cut = index;
        }
        return cut < _words.Count ? cut : 0;
    }

    // "September 30, September 30," over two columns: cut only if every part has the same shape as its neighbours.
    private bool SplitHeader(ReadOnlySpan<char> line, Chunk chunk, List<Piece> into)
    {
        var count = 0;
        foreach (var band in columns.Bands)
        {
            count += band.Right > chunk.Left && band.Left < chunk.Right ? 1 : 0;
        }
        for (; count > 1; count--)
        {
            if (_words.Count % count != 0)
            {
                continue;
            }
            var size = _words.Count / count;
            if (!HaveSameShape(line, size))
            {
                continue;
            }
            for (var index = 0; index < _words.Count; index += size)
            {
                var kind = size == 1 && _words[index].Kind == WordKind.Year ? ChunkKind.Year : ChunkKind.Text;
                into.Add(new Piece(_words[index].Left, _words[index + size - 1].Right, kind));
            }
            return true;
        }
        return false;
    }

    private bool HaveSameShape(ReadOnlySpan<char> line, int size)
    {
        var digits = false;
        for (var index = 0; index < _words.Count; index++)
        {
            var word = line[_words[index].Left.._words[index].Right];
            var twin = line[_words[index % size].Left.._words[index % size].Right];
            digits |= char.IsAsciiDigit(word[0]);
            if (
                char.IsAsciiDigit(word[0]) != char.IsAsciiDigit(twin[0])
                || char.IsUpper(word[0]) != char.IsUpper(twin[0])
                || char.IsLetterOrDigit(word[^1]) != char.IsLetterOrDigit(twin[^1])
                || (!char.IsAsciiDigit(word[0]) && size == 1 && !word.SequenceEqual(twin))
            )
            {
                return false;
            }
        }
        return digits || size == 1;
    }

    // Two blanks inside a label are no column, unless other rows start a text column there.
    private void MergeStub(List<Piece> pieces)
    {
        while (
            pieces.Count > 1
            && pieces[0].Kind == ChunkKind.Text
            && pieces[1].Kind == ChunkKind.Text
            && pieces[1].Left - pieces[0].Right == 2
            && pieces[1].Right <= columns.Zone
            && !columns.IsTextColumn(pieces[1].Left)
        )
        {
            pieces[0] = new Piece(pieces[0].Left, pieces[1].Right, ChunkKind.Text);
            pieces.RemoveAt(1);
        }
    }

    private void Words(ReadOnlySpan<char> line, int left, int right)
    {
        _words.Clear();
        for (var at = left; at < right; )
        {
            if (LineScanner.IsBlank(line[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < right && !LineScanner.IsBlank(line[end]))
            {
                end++;
            }
            _words.Add((at, end, WordShape.Of(line[at..end])));
            at = end;
        }
    }
}
