using Footbridge.Core.Packages;

namespace Footbridge.Core.Measures;

/// <summary>A column of a statement: a period, or a comparison of the release's period with another.</summary>
/// <param name="Selector">
/// A period selector relative to the release's quarter ("quarter", "quarter-1y", "ytd", "year-1y"), or "yoy" or "qoq" for growth:
/// of the column "quarter" when there is one, else of the first column.
/// </param>
/// <param name="Head">What is printed above it; null for the period in the statement's style.</param>
public sealed record StatementColumn(Written Selector, Written? Head);
