namespace Footbridge.Bench.Results;

/// <summary>A part of a whole, shown as a percentage.</summary>
/// <param name="Part">The part.</param>
/// <param name="Whole">The whole; nothing of nothing has no share.</param>
internal readonly record struct Share(long Part, long Whole)
{
    /// <summary>The share from 0 to 1; null when there is nothing to share.</summary>
    public decimal? Value => Whole == 0 ? null : Math.Round((decimal)Part / Whole, 4);
}
