using System.Collections.Immutable;
using Footbridge.Building.Comparisons;

namespace Footbridge.Building.Bindings;

/// <summary>What of a value a binding shows, and in which words.</summary>
/// <param name="Name">The filter as it is written, for messages.</param>
/// <param name="Kind">What is shown.</param>
/// <param name="Comparison">With which period a value is compared, where it is.</param>
/// <param name="Texts">
/// The author's words, in which {} stands for the figure. Of a change: up, down, flat, not meaningful, or none for the usual words; of a
/// direction: up, down, flat; of a sign: positive, negative, zero.
/// </param>
internal sealed record Presentation(string Name, PresentationKind Kind, ComparisonKind Comparison, ImmutableArray<string> Texts)
{
    /// <summary>The value itself.</summary>
    public static Presentation Value { get; } = new("", PresentationKind.Value, default, []);
}
