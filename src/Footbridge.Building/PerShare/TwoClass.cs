namespace Footbridge.Building.PerShare;

/// <summary>The two-class method (ASC 260-10-45-60): undistributed earnings belong to common stock and participating securities alike.</summary>
internal static class TwoClass
{
    /// <summary>
    /// The part of earnings that participating securities (such as unvested restricted stock with a right to dividends) take: their share
    /// of all shares. Of a loss they take nothing, as they are not obliged to bear it.
    /// </summary>
    /// <param name="earnings">Earnings to be divided; negative for a loss.</param>
    /// <param name="participating">Weighted average participating securities; what is not above zero takes no part.</param>
    /// <param name="common">Weighted average common shares.</param>
    /// <returns>At least 0. Null when there are participating securities, but no shares in all to divide by.</returns>
    public static decimal? Allocate(decimal earnings, decimal participating, decimal common)
    {
        if (earnings <= 0m || participating <= 0m)
        {
            return 0m;
        }
        var shares = participating + common;
        return shares <= 0m ? null : earnings * participating / shares;
    }
}
