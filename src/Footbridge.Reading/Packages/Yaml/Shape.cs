using System.Collections.Immutable;

namespace Footbridge.Reading.Packages.Yaml;

/// <summary>Which keys a map may have.</summary>
/// <param name="Name">As the published schema names it.</param>
/// <param name="Words">What the map is, in a message: "a statement".</param>
/// <param name="Required">Keys that must be there.</param>
/// <param name="Optional">Keys that may be there.</param>
internal sealed record Shape(string Name, string Words, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    /// <summary>All keys.</summary>
    internal ImmutableArray<string> Keys => [.. Required, .. Optional];
}
