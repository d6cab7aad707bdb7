using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>A binding as it is written, cut at its commas and bars.</summary>
/// <param name="Subjects">Formulas, or the words of a binding that needs none; at least one.</param>
/// <param name="Filters">From left to right.</param>
/// <param name="Place">Where it starts.</param>
internal sealed record BindingSyntax(ImmutableArray<Written> Subjects, ImmutableArray<FilterCall> Filters, PackagePlace Place);
