using System.Collections.Immutable;
using Footbridge.Building.Figures;
using Footbridge.Building.Printing;

namespace Footbridge.Building.Statements;

/// <summary>A line with its exact values.</summary>
/// <param name="Line">The line.</param>
/// <param name="Format">How its values are printed; null for a line of words.</param>
/// <param name="Values">One a column; null in columns of growth and where there is none. Empty for a line of words.</param>
internal sealed record SheetRow(TableLine Line, FigureFormat? Format, ImmutableArray<BoundValue?> Values);
