using Footbridge.Core.Facts;

namespace Footbridge.Checking.Figures;

/// <summary>What is known about a text before its numbers are read.</summary>
/// <param name="Currency">The document's currency (ISO 4217): what "$", "kr" or an unnamed amount means here; null when unknown.</param>
/// <param name="Place">Where the text stands.</param>
/// <param name="Style">How the document writes decimals.</param>
internal readonly record struct ScanContext(
    string? Currency = null,
    FigurePlace Place = FigurePlace.Prose,
    DecimalStyle Style = DecimalStyle.Point
);
