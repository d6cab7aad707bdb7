using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Where the columns of a fixed-width table stand, learned from its rows of figures.</summary>
internal sealed class ColumnModel
{
    private readonly int[] _edges;
    private readonly int[] _starts;
    private readonly List<(int Left, int Right)> _bands = [];

    private ColumnModel(int width)
    {
        _edges = new int[width + 2];
        _starts = new int[width + 2];
    }

    /// <summary>Where figures start: left of it is the stub.</summary>
    internal int Zone { get; private set; }

    /// <summary>The columns of figures, left to right.</summary>
    internal IReadOnlyList<(int Left, int Right)> Bands => _bands;

    /// <summary>True when figures of at least two rows end here.</summary>
    internal bool IsEdge(int column) => column >= 0 && column < _edges.Length && _edges[column] > 1;

    /// <summary>True when words of several rows start here: a column of text.</summary>
    internal bool IsTextColumn(int column) => column < _starts.Length && _starts[column] > 2;

    internal static ColumnModel Learn(Page page, LineShape[] shapes, int offset, int first, int last)
    {
        var width = 0;
        for (var index = first; index <= last; index++)
        {
            width = Math.Max(width, shapes[index].Right);
        }
        var model = new ColumnModel(width);
        var ink = new int[width + 2];
        var zones = new int[width + 2];
        var rows = 0;
        var chunks = new List<Chunk>();
        for (var index = first; index <= last; index++)
        {
            if (shapes[index].Class != LineClass.Data)
            {
                continue;
            }
            rows++;
            zones[shapes[index].Zone]++;
            var line = page.Lines[offset + index];
            var span = page.Source.Text.AsSpan(line.Start, line.Right);
            ChunkScanner.Scan(span, chunks);
            model.Add(span, chunks, ink);
        }
        model.Zone = LowTenth(zones, rows);
        model.FindBands(ink, rows);
        return model;
    }

    private void Add(ReadOnlySpan<char> line, List<Chunk> chunks, int[] ink)
    {
        for (var index = 0; index < chunks.Count; index++)
        {
            var chunk = chunks[index];
            if (chunk.Kind == ChunkKind.Text && index > 0)
            {
                _starts[chunk.Left]++;
            }
            if (!chunk.IsNumeric || (index == 0 && chunks.Count > 1 && chunk.Left < 4))
            {
                continue;
            }
            // A lone currency sign belongs to the figure at its right.
            var right =
                chunk.Kind == ChunkKind.Part && index + 1 < chunks.Count && chunks[index + 1].IsNumeric
                    ? chunks[index + 1].Left
                    : chunk.Right;
            for (var column = chunk.Left; column < right; column++)
            {
                ink[column]++;
            }
            for (var column = chunk.Left; column < chunk.Right; column++)
            {
                if (char.IsAsciiDigit(line[column]) && EndsNumber(line, column))
                {
                    _edges[column + 1]++;
                }
            }
        }
    }

    internal static bool EndsNumber(ReadOnlySpan<char> line, int column) =>
        column + 1 >= line.Length
        || !(
            char.IsAsciiDigit(line[column + 1])
            || (line[column + 1] is ',' or '.' && column + 2 < line.Length && char.IsAsciiDigit(line[column + 2]))
        );

    private static int LowTenth(int[] counts, int rows)
    {
        var seen = 0;
        for (var column = 0; column < counts.Length; column++)
        {
            seen += counts[column];
            if (seen > 0 && seen * 10 >= rows)
            {
                return column;
            }
        }
        return counts.Length;
    }

    // Blank in at least 95 % of the rows is a gap between columns.
    private void FindBands(int[] ink, int rows)
    {
        var start = -1;
        for (var column = Math.Max(Zone - 1, 0); column < ink.Length; column++)
        {
            var inked = ink[column] * 20 > rows;
            if (inked && start < 0)
            {
                start = column;
            }
            else if (!inked && start >= 0)
            {
                _bands.Add((start, column));
                start = -1;
            }
        }
    }
}
