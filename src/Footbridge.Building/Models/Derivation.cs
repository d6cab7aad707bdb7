namespace Footbridge.Building.Models;

/// <summary>
/// Quarters from years and years from quarters. The ends of a fiscal year's quarters are five points in time; every flow that is given
/// leads from one to another, and a flow that is not given follows when a way leads between its ends. The fewest steps are taken.
/// </summary>
internal static class Derivation
{
    private const int Points = 5;

    /// <summary>The given periods that a period follows from, with their signs; empty when it follows from none.</summary>
    /// <param name="series">The values.</param>
    /// <param name="period">The period.</param>
    /// <param name="isAllowed">Which given periods may be used.</param>
    public static IReadOnlyList<(int Period, bool IsSubtracted)> Steps(Series series, int period, Func<int, bool> isAllowed)
    {
        var year = period & ~7;
        var (from, to) = Ends(period - year);
        Span<int> before = stackalloc int[Points];
        Span<int> by = stackalloc int[Points];
        before.Fill(-1);
        before[from] = from;
        Span<int> queue = stackalloc int[Points];
        queue[0] = from;
        for (int head = 0, tail = 1; head < tail && before[to] < 0; head++)
        {
            for (var step = 0; step < 8; step++)
            {
                var (a, b) = Ends(step);
                if (step == 1 || (queue[head] != a && queue[head] != b) || !series.IsGiven(year + step) || !isAllowed(year + step))
                {
                    continue;
                }
                var next = queue[head] == a ? b : a;
                if (before[next] < 0)
                {
                    (before[next], by[next]) = (queue[head], year + step);
                    queue[tail++] = next;
                }
            }
        }
        var steps = new List<(int, bool)>();
        for (var point = to; before[to] >= 0 && point != from; point = before[point])
        {
            steps.Add((by[point], before[point] > point));
        }
        steps.Reverse();
        return steps;
    }

    /// <summary>The value that follows from other periods; false when none does.</summary>
    public static bool TryDerive(Series series, int period, out Amount amount)
    {
        amount = default;
        var steps = Steps(series, period, _ => true);
        foreach (var (step, isSubtracted) in steps)
        {
            amount = isSubtracted ? amount - series.Amounts[step] : amount + series.Amounts[step];
        }
        return steps.Count > 0;
    }

    // Within its year: 0, 2, 4, 6 are quarters, 3, 5, 7 the year to the end of the second, third and fourth.
    private static (int From, int To) Ends(int step) => ((step & 1) == 1 ? 0 : step >> 1, (step >> 1) + 1);
}
