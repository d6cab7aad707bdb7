namespace Footbridge.Measure.Synthetic;

/// <summary>A line of a made-up statement.</summary>
/// <param name="Label">Its caption.</param>
/// <param name="Values">A value for each period, in thousands; null for a heading.</param>
/// <param name="IsTotal">True for a line that sums others.</param>
internal sealed record StatementLine(string Label, long[]? Values, bool IsTotal = false);
