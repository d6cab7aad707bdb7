namespace Footbridge.Injection.Statistics;

/// <summary>
/// How far a rate would move with other companies: the companies are drawn again with replacement, each with all its trials, since
/// releases of one company are made alike and are not independent trials (B. Efron, Annals of Statistics 7, 1979).
/// </summary>
internal static class Bootstrap
{
    private const int Draws = 2000;
    private const int Seed = 20250101;

    /// <summary>The 95 % interval of a rate, from 0 to 1; null when nothing was tried.</summary>
    /// <param name="companies">How often it happened, of how many trials, by company.</param>
    public static (decimal Low, decimal High)? Interval(IReadOnlyList<(long Part, long Whole)> companies)
    {
        if (companies.Sum(company => company.Whole) == 0)
        {
            return null;
        }
        var random = new Random(Seed);
        var rates = new List<double>(Draws);
        while (rates.Count < Draws)
        {
            long part = 0,
                whole = 0;
            for (var index = 0; index < companies.Count; index++)
            {
                var drawn = companies[random.Next(companies.Count)];
                part += drawn.Part;
                whole += drawn.Whole;
            }
            if (whole > 0)
            {
                rates.Add((double)part / whole);
            }
        }
        rates.Sort();
        return (At(0.025), At(0.975));

        decimal At(double quantile) => Math.Round((decimal)rates[(int)(quantile * (Draws - 1))], 4);
    }
}
