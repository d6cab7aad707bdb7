namespace Footbridge.Building.PerShare;

/// <summary>
/// The treasury stock method (ASC 260-10-45-23): options are taken to be exercised, and the proceeds to be spent on buying back shares
/// at the average price of the period. What the market does not give back is added to the shares.
/// </summary>
internal static class TreasuryStockMethod
{
    /// <summary>The shares that options and awards add.</summary>
    /// <param name="options">Options and awards outstanding, in shares.</param>
    /// <param name="exercisePrice">Price per share at which they are exercised; 0 for awards without one.</param>
    /// <param name="averagePrice">Average market price of a share in the period.</param>
    /// <param name="unrecognizedCompensation">Compensation not yet expensed, in money for all of them: it counts as proceeds.</param>
    /// <returns>At least 0: options whose proceeds buy back more shares than they add are left out. Null when there are proceeds, but no price to buy at.</returns>
    public static decimal? AddedShares(decimal options, decimal exercisePrice, decimal averagePrice, decimal unrecognizedCompensation = 0m)
    {
        if (options <= 0m)
        {
            return 0m;
        }
        var proceeds = options * exercisePrice + unrecognizedCompensation;
        if (proceeds <= 0m)
        {
            return options;
        }
        return averagePrice <= 0m ? null : Math.Max(0m, options - proceeds / averagePrice);
    }
}
