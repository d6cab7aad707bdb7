using System.Collections.Immutable;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building;

/// <summary>What became of a package.</summary>
/// <param name="Release">Null exactly when there is an error among the problems.</param>
/// <param name="Problems">Errors and warnings, ordered by file, line and column.</param>
public sealed record BuildOutcome(Release? Release, ImmutableArray<Problem> Problems);
