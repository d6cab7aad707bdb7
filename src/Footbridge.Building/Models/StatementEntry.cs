using Footbridge.Building.Formulas;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>A line of a statement that shows a concept, taken out of its groups.</summary>
/// <param name="Name">The concept, perhaps with a segment; with * where there is a line for each segment.</param>
/// <param name="Written">The name as written.</param>
/// <param name="Line">The line as declared; null for the lines of segments and of reconciliations.</param>
/// <param name="IsTotal">True for the total of a group.</param>
/// <param name="IsNegated">True when it prints with the opposite sign.</param>
internal sealed record StatementEntry(NameSyntax Name, Written Written, ItemLine? Line, bool IsTotal, bool IsNegated);
