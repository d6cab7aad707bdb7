using System.Collections.Immutable;

namespace Footbridge.Reading.Packages;

/// <summary>The words for powers of ten.</summary>
internal static class ScaleWords
{
    internal static readonly ImmutableArray<(string Word, int Value)> All =
    [
        ("units", 0),
        ("thousands", 3),
        ("millions", 6),
        ("billions", 9),
    ];
}
