using Footbridge.Building.Models.Nodes;

namespace Footbridge.Building.Models;

/// <summary>Why a value could not be had, and where. It becomes a problem only when somebody wants the value.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Node">The part of a formula that found out.</param>
/// <param name="Concept">The concept concerned; null when it is the part itself.</param>
/// <param name="Segment">The segment, or <see cref="Reference.Total"/>.</param>
/// <param name="Period">The number of the period.</param>
internal sealed record Failure(FailureKind Kind, Node Node, Concept? Concept, int Segment, int Period);
