using Footbridge.Building.Models.Nodes;

namespace Footbridge.Building.Models;

/// <summary>A part of a formula that is understood.</summary>
/// <param name="Node">What is evaluated.</param>
/// <param name="Quantity">Its unit.</param>
/// <param name="Tense">How it depends on time.</param>
internal readonly record struct BoundPart(Node Node, Quantity Quantity, Tense Tense);
