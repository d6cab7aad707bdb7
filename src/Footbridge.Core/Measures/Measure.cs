using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>
/// A concept that a formula defines. With a GAAP anchor and adjustments it is a non-GAAP measure that carries its reconciliation;
/// its formula then is anchor plus adjustments.
/// </summary>
/// <param name="Name">The identifier in formulas.</param>
/// <param name="Label">How it is called in tables and text.</param>
/// <param name="Formula">Null exactly when there are an anchor and adjustments.</param>
/// <param name="Anchor">The most directly comparable GAAP concept; null for a GAAP measure or a plain computation.</param>
/// <param name="AnchorCaption">How the anchor is printed as first row of the reconciliation; null for its own caption.</param>
/// <param name="Adjustments">From the anchor to the measure, in printing order.</param>
/// <param name="Definition">A sentence that defines it for the reader; null when it needs none.</param>
/// <param name="Usefulness">Why management gives it; null when it needs no reason.</param>
/// <param name="IsNonGaap">True when it must be marked and reconciled.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record Measure(
    string Name,
    string Label,
    Written? Formula,
    Written? Anchor,
    Written? AnchorCaption,
    ImmutableArray<Adjustment> Adjustments,
    Written? Definition,
    Written? Usefulness,
    bool IsNonGaap,
    PackagePlace Place
);
