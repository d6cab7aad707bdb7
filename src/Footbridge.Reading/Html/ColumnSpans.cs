namespace Footbridge.Reading.Html;

/// <summary>Cells that reach down into later rows, and the columns that they take there.</summary>
internal sealed class ColumnSpans
{
    // Far more than any document's, and few enough that a hostile one stays fast.
    private const int Most = 512;

    private readonly List<(int Left, int Right, int EndRow)> _spans = [];

    /// <summary>The first column from <paramref name="column"/> on that no earlier cell takes.</summary>
    public int Free(int column)
    {
        // Sorted by left column: one pass finds the gap.
        foreach (var span in _spans)
        {
            if (span.Left > column)
            {
                break;
            }
            column = Math.Max(column, span.Right);
        }
        return column;
    }

    /// <summary>Takes columns down to a row, exclusive.</summary>
    public void Add(int left, int right, int endRow)
    {
        if (_spans.Count >= Most)
        {
            return;
        }
        var index = _spans.Count;
        while (index > 0 && _spans[index - 1].Left > left)
        {
            index--;
        }
        _spans.Insert(index, (left, right, endRow));
    }

    /// <summary>Forgets the cells that end above <paramref name="row"/>.</summary>
    public void StartRow(int row)
    {
        if (_spans.Count > 0)
        {
            _spans.RemoveAll(span => span.EndRow <= row);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => _spans.Clear();
}
