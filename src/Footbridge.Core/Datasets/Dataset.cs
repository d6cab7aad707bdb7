using System.Collections.Immutable;

namespace Footbridge.Core.Datasets;

/// <summary>The facts of a package as its data files give them, in their order; not yet matched with concepts and periods.</summary>
/// <param name="Points">One a row.</param>
public sealed record Dataset(ImmutableArray<DataPoint> Points);
