using Footbridge.Core.Facts;

namespace Footbridge.Measure.Truth;

/// <summary>A tagged place held against the figure that was read there.</summary>
/// <param name="Place">The truth.</param>
/// <param name="Figure">The figure that covers it; null when there is none.</param>
/// <param name="Value">How its value was read.</param>
/// <param name="Unit">How its unit was read.</param>
/// <param name="Period">How its period was read.</param>
internal sealed record Judgement(TaggedPlace Place, Figure? Figure, ValueOutcome Value, UnitOutcome Unit, PeriodOutcome Period)
{
    /// <summary>The file name of its filing, for counting.</summary>
    public string Filing { get; init; } = "";

    /// <summary>True when the fact's sign is not the printed one.</summary>
    public bool SignConvention => Place.Printed.Value is not (null or 0m) && Place.Fact.IsNegative != Place.IsNegative;

    /// <summary>True when the period counts as right.</summary>
    public bool PeriodRight => Period is PeriodOutcome.Exact or PeriodOutcome.NearStart;

    /// <summary>True when the unit counts as right; a page that names no currency is not held against the reader.</summary>
    public bool UnitRight => Unit is UnitOutcome.Right or UnitOutcome.CurrencyMissing;

    /// <summary>True when something was read wrong or not at all.</summary>
    public bool IsMiss =>
        Value != ValueOutcome.Right || !(PeriodRight || Period == PeriodOutcome.NoTruth) || !(UnitRight || Unit == UnitOutcome.NoTruth);
}
