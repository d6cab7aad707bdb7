namespace Footbridge.Building.PerShare;

/// <summary>
/// The if-converted method (ASC 260-10-45-40): a convertible is taken to be converted at the start of the period; its interest or
/// dividends go back into earnings, and its shares are added. It is left out where that raises earnings per share.
/// </summary>
internal static class IfConverted
{
    /// <summary>The shares that a convertible adds.</summary>
    /// <param name="earnings">Earnings available to common stockholders, before; negative for a loss.</param>
    /// <param name="shares">Weighted average common shares, before.</param>
    /// <param name="addedEarnings">Interest after tax, or preferred dividends, that conversion saves.</param>
    /// <param name="addedShares">The shares into which it converts.</param>
    /// <returns>The added shares, or 0 when earnings per share would rise (or a loss per share would shrink).</returns>
    public static decimal AddedShares(decimal earnings, decimal shares, decimal addedEarnings, decimal addedShares)
    {
        if (addedShares <= 0m)
        {
            return 0m;
        }
        if (shares <= 0m)
        {
            return addedShares;
        }
        // (earnings + added) / (shares + added) > earnings / shares, without a division that rounds.
        return addedEarnings * shares > earnings * addedShares ? 0m : addedShares;
    }
}
