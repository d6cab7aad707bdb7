namespace Footbridge.Bench.Results;

/// <summary>How often something happened, with the interval that the number of trials allows.</summary>
/// <param name="Part">How often it happened.</param>
/// <param name="Whole">How often it was tried.</param>
internal readonly record struct Rate(long Part, long Whole)
{
    // Two-sided 95 %.
    private const double Z = 1.959963984540054;

    /// <summary>The rate from 0 to 1; null when nothing was tried.</summary>
    public decimal? Value => new Share(Part, Whole).Value;

    /// <summary>
    /// Wilson's 95 % interval, from 0 to 1: it keeps to the range and does not vanish at 0 % and 100 %, where the normal
    /// approximation does (E. B. Wilson, Journal of the American Statistical Association 22, 1927). Null when nothing was tried.
    /// </summary>
    public (decimal Low, decimal High)? Interval
    {
        get
        {
            if (Whole == 0)
            {
                return null;
            }
            var (rate, count) = ((double)Part / Whole, (double)Whole);
            var middle = rate + Z * Z / (2 * count);
            var half = Z * Math.Sqrt(rate * (1 - rate) / count + Z * Z / (4 * count * count));
            var scale = 1 + Z * Z / count;
            return (Bound((middle - half) / scale), Bound((middle + half) / scale));
        }
    }

    private static decimal Bound(double value) => Math.Round((decimal)Math.Clamp(value, 0d, 1d), 4);
}
