using System.Numerics;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Finds the logical columns of a grid: the places where its figures stand. Two intervals belong together when they overlap
/// and never stand in one row. That one rule undoes lone currency cells, split parentheses, drifting spans and spacers.
/// </summary>
internal sealed class ColumnClusters
{
    private readonly List<Cluster> _clusters = [];

    private ColumnClusters() { }

    /// <summary>The number of columns.</summary>
    public int Count => _clusters.Count;

    /// <summary>First position of column <paramref name="index"/>.</summary>
    public int Left(int index) => _clusters[index].Left;

    /// <summary>Position after the last of column <paramref name="index"/>.</summary>
    public int Right(int index) => _clusters[index].Right;

    /// <summary>Clusters the figures of <paramref name="rows"/>.</summary>
    /// <param name="rows">The rows, glued; header rows left out.</param>
    /// <param name="rowCount">The number of rows of the grid.</param>
    public static ColumnClusters Of(IEnumerable<TokenRow> rows, int rowCount)
    {
        var intervals = new Dictionary<(int Left, int Right), Cluster>();
        foreach (var row in rows)
        {
            foreach (var token in row.Tokens)
            {
                if (!token.IsColumnar)
                {
                    continue;
                }
                if (!intervals.TryGetValue((token.Left, token.Right), out var interval))
                {
                    interval = new Cluster(token.Left, token.Right, rowCount);
                    intervals.Add((token.Left, token.Right), interval);
                }
                interval.Add(row.Index);
            }
        }
        var result = new ColumnClusters();
        foreach (var interval in intervals.Values.OrderByDescending(i => i.Count).ThenBy(i => i.Right - i.Left).ThenBy(i => i.Left))
        {
            result.Place(interval);
        }
        result._clusters.Sort(static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        return result;
    }

    /// <summary>The column where an interval stands, or -1: the one that it overlaps most, the nearer right edge deciding a draw.</summary>
    public int ColumnOf(int left, int right)
    {
        int best = -1,
            bestOverlap = 0,
            bestEdge = int.MaxValue;
        for (var index = 0; index < _clusters.Count; index++)
        {
            var cluster = _clusters[index];
            var overlap = Math.Min(right, cluster.Right) - Math.Max(left, cluster.Left);
            var edge = Math.Abs(right - cluster.Right);
            if (overlap > bestOverlap || overlap == bestOverlap && overlap > 0 && edge < bestEdge)
            {
                (best, bestOverlap, bestEdge) = (index, overlap, edge);
            }
        }
        return best;
    }

    private void Place(Cluster interval)
    {
        Cluster? home = null;
        var homeOverlap = 0;
        for (var index = 0; index < _clusters.Count; index++)
        {
            var cluster = _clusters[index];
            var overlap = Math.Min(interval.Right, cluster.Right) - Math.Max(interval.Left, cluster.Left);
            if (overlap <= 0 || cluster.SharesRowWith(interval))
            {
                continue;
            }
            if (home is null)
            {
                (home, homeOverlap) = (cluster, overlap);
            }
            else if (!home.SharesRowWith(cluster))
            {
                // The interval shows that two clusters are one column.
                home.Take(cluster);
                _clusters.RemoveAt(index--);
            }
            else if (overlap > homeOverlap)
            {
                (home, homeOverlap) = (cluster, overlap);
            }
        }
        if (home is null)
        {
            _clusters.Add(interval);
        }
        else
        {
            home.Take(interval, Neighbours(home));
        }
    }

    /// <summary>The room that a cluster may grow into without covering another.</summary>
    private (int Least, int Most) Neighbours(Cluster home)
    {
        int least = int.MinValue,
            most = int.MaxValue;
        foreach (var other in _clusters)
        {
            if (other == home)
            {
                continue;
            }
            if (other.Right <= home.Left)
            {
                least = Math.Max(least, other.Right);
            }
            else if (other.Left >= home.Right)
            {
                most = Math.Min(most, other.Left);
            }
        }
        return (least, most);
    }

    private sealed class Cluster(int left, int right, int rowCount)
    {
        private readonly ulong[] _rows = new ulong[(rowCount + 63) / 64];

        public int Left { get; private set; } = left;

        public int Right { get; private set; } = right;

        public int Count { get; private set; }

        public void Add(int row)
        {
            _rows[row >> 6] |= 1UL << (row & 63);
            Count++;
        }

        public bool SharesRowWith(Cluster other)
        {
            for (var index = 0; index < _rows.Length; index++)
            {
                if ((_rows[index] & other._rows[index]) != 0)
                {
                    return true;
                }
            }
            return false;
        }

        public void Take(Cluster other) => Take(other, (int.MinValue, int.MaxValue));

        public void Take(Cluster other, (int Least, int Most) room)
        {
            Left = Math.Max(Math.Min(Left, other.Left), room.Least);
            Right = Math.Min(Math.Max(Right, other.Right), room.Most);
            Count = 0;
            for (var index = 0; index < _rows.Length; index++)
            {
                _rows[index] |= other._rows[index];
                Count += BitOperations.PopCount(_rows[index]);
            }
        }
    }
}
