namespace Footbridge.Checking.Footing;

/// <summary>
/// Rows of figures that could be summed: one unit kind and one precision, in reading order. Values are integers in units of
/// the stream's last printed digit. It knows no labels beyond the cues that they give.
/// </summary>
internal sealed class FootingStream
{
    /// <summary>A stream of <paramref name="rows"/> by <paramref name="columns"/> blank cells.</summary>
    public FootingStream(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        Values = new long[rows * columns];
        Present = new bool[rows * columns];
        Cues = new RowCues[rows];
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>Row-major values; 0 for a blank cell.</summary>
    public long[] Values { get; }

    /// <summary>Row-major: true where a figure (or a dash) is printed.</summary>
    public bool[] Present { get; }

    /// <summary>What labels, rules and headings say about each row.</summary>
    public RowCues[] Cues { get; }

    /// <summary>True for amounts of few digits that lie close together, such as per-share amounts: signs may not be guessed.</summary>
    public bool HasSmallFigures { get; init; }

    /// <summary>The same rows in opposite order, for totals that stand first.</summary>
    public FootingStream Reversed()
    {
        var reversed = new FootingStream(Rows, Columns) { HasSmallFigures = HasSmallFigures };
        for (var row = 0; row < Rows; row++)
        {
            var other = Rows - 1 - row;
            Array.Copy(Values, row * Columns, reversed.Values, other * Columns, Columns);
            Array.Copy(Present, row * Columns, reversed.Present, other * Columns, Columns);
            reversed.Cues[other] = Cues[row] & ~RowCues.StartsSection;
        }
        return reversed;
    }
}
