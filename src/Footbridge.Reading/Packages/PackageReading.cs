using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages;

/// <summary>What came of reading a package.</summary>
/// <param name="Package">The package; null exactly when there is an error among the problems.</param>
/// <param name="Problems">Errors and warnings, ordered by file, line and column.</param>
public sealed record PackageReading(ReleasePackage? Package, ImmutableArray<Problem> Problems);
