using Footbridge.Building.Formulas;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Models;

/// <summary>
/// The fiscal periods of a package as numbers: two to a quarter, the quarter itself and then the year to its end. Arithmetic on these numbers
/// is all that formulas need of time.
/// </summary>
/// <param name="firstYear">The fiscal year that starts it.</param>
/// <param name="years">How many fiscal years it spans.</param>
internal sealed class Timeline(int firstYear, int years)
{
    /// <summary>No period of the timeline.</summary>
    public const int None = -1;

    /// <summary>How many periods there are.</summary>
    public int Count { get; } = years * 8;

    /// <summary>All periods. The year to its first quarter has a number, but is the first quarter.</summary>
    public IEnumerable<int> Periods => Enumerable.Range(0, Count).Where(index => (index & 7) != 1);

    /// <summary>The number of a period, or <see cref="None"/>.</summary>
    public int IndexOf(FiscalPeriod period)
    {
        var quarter = (period.Year - firstYear) * 4 + period.Quarter - 1;
        return quarter < 0 || quarter * 2 >= Count ? None : Of(quarter, period.IsToDate);
    }

    /// <summary>The period of a number.</summary>
    public FiscalPeriod At(int index) => new(firstYear + index / 8, index / 2 % 4 + 1, index % 2 == 1);

    /// <summary>The period that a selector stands for, or <see cref="None"/>.</summary>
    public int Shift(int index, PeriodSelector selector)
    {
        var (quarter, isToDate) = (index >> 1, (index & 1) == 1);
        (quarter, isToDate) = selector.Anchor switch
        {
            PeriodAnchor.Quarter => (quarter, false),
            PeriodAnchor.YearToDate => (quarter, (quarter & 3) != 0),
            PeriodAnchor.Year => (quarter | 3, true),
            _ => (quarter, isToDate),
        };
        quarter += selector.Quarters;
        return quarter < 0 || quarter * 2 >= Count ? None : Of(quarter, isToDate);
    }

    /// <summary>The quarter that ends with a period: where states are kept.</summary>
    public static int End(int index) => index & ~1;

    /// <summary>The quarter that ends before a period starts, or <see cref="None"/>.</summary>
    public static int Before(int index)
    {
        var quarter = ((index & 1) == 1 ? (index >> 1) & ~3 : index >> 1) - 1;
        return quarter < 0 ? None : quarter * 2;
    }

    // The year to its first quarter is the first quarter.
    private static int Of(int quarter, bool isToDate) => quarter * 2 + (isToDate && (quarter & 3) != 0 ? 1 : 0);
}
