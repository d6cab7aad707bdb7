using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Which columns of a flattened table hold percentages, learned from its full rows.</summary>
internal sealed class FlatPercents
{
    private readonly Page _page;
    private readonly List<FlatItem> _items;
    private readonly int[] _percents;

    internal FlatPercents(Page page, List<FlatItem> items, FlatSection section)
    {
        _page = page;
        _items = items;
        _percents = new int[section.Columns];
        for (var at = section.Body; at < section.After; )
        {
            if (items[at].IsLabel)
            {
                at++;
                continue;
            }
            var end = at;
            while (end < section.After && !items[end].IsLabel)
            {
                end++;
            }
            if (FlatItem.CountFigures(items, at, end) == section.Columns)
            {
                Learn(at, end);
            }
            at = end;
        }
    }

    /// <summary>Which column of a group a lone figure belongs to: a percentage to the one of percentages, all else to the first.</summary>
    internal int Offset(int first, int after, int column, int width)
    {
        if (!IsPercent(first, after))
        {
            return 0;
        }
        var best = 0;
        for (var offset = 1; offset < width; offset++)
        {
            best = _percents[column + offset] > _percents[column + best] ? offset : best;
        }
        return best;
    }

    private void Learn(int from, int to)
    {
        var column = 0;
        for (var at = from; at < to && column < _percents.Length; column++)
        {
            var end = FlatItem.FigureEnd(_items, at, to);
            _percents[column] += IsPercent(at, end) ? 1 : 0;
            at = end;
        }
    }

    private bool IsPercent(int first, int after)
    {
        for (var at = first; at < after; at++)
        {
            if (_page.Content(_items[at].Line).Contains('%'))
            {
                return true;
            }
        }
        return false;
    }
}
