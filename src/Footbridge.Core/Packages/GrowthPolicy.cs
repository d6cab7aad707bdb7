namespace Footbridge.Core.Packages;

/// <summary>How a change in percent is computed, and when it is printed as not meaningful.</summary>
/// <param name="AbsoluteBase">True to divide by the size of the earlier value, so that the sign tells the direction; false to divide by the value itself.</param>
/// <param name="NotMeaningfulAbove">A change beyond this ratio (9.99 for 999 %) is not meaningful; null for no limit.</param>
/// <param name="NotMeaningfulAcrossZero">True when a change between a loss and a profit is not meaningful.</param>
/// <param name="NotMeaningful">What is printed instead: "NM".</param>
public sealed record GrowthPolicy(bool AbsoluteBase, decimal? NotMeaningfulAbove, bool NotMeaningfulAcrossZero, string NotMeaningful);
