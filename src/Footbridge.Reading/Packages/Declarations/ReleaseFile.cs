using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Declarations;

/// <summary>What release.yaml says, as far as it could be read: the other files are read even where it has errors.</summary>
/// <param name="Settings">Null when something that they need is wrong.</param>
/// <param name="DataFiles">The data files that it names; empty when it names none.</param>
/// <param name="Currency">Null when it is wrong or missing.</param>
/// <param name="Quarter">The quarter's name; null when it is wrong or missing.</param>
internal sealed record ReleaseFile(ReleaseSettings? Settings, ImmutableArray<Written> DataFiles, string? Currency, string? Quarter)
{
    /// <summary>For a file that could not be read at all.</summary>
    internal static ReleaseFile Unread { get; } = new(null, [], null, null);
}
