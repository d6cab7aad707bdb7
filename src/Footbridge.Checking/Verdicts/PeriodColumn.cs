using Footbridge.Checking.Tables;

namespace Footbridge.Checking.Verdicts;

/// <summary>The amounts of one column of a table, in base units, each once.</summary>
/// <param name="Table">The table.</param>
/// <param name="Values">Its amounts; none is zero.</param>
internal sealed record PeriodColumn(DraftTable Table, decimal[] Values)
{
    /// <summary>More lines than this make any value the difference of two.</summary>
    private const int MostLines = 80;

    /// <summary>True when two of the amounts add or subtract to <paramref name="value"/>, its sign aside.</summary>
    public bool HasPair(decimal value)
    {
        if (Values.Length > MostLines)
        {
            return false;
        }
        var magnitude = Math.Abs(value);
        for (var first = 0; first < Values.Length; first++)
        {
            for (var second = first + 1; second < Values.Length; second++)
            {
                if (Math.Abs(Values[first] - Values[second]) == magnitude || Math.Abs(Values[first] + Values[second]) == magnitude)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
