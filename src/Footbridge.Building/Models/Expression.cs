using System.Collections.Immutable;
using Footbridge.Building.Models.Nodes;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>A formula that is understood: its names are concepts of a model, and its unit is known. Only the model that made it can evaluate it.</summary>
/// <param name="Written">As the author wrote it.</param>
/// <param name="Text">In canonical form.</param>
/// <param name="Root">What is evaluated.</param>
/// <param name="Quantity">Its unit.</param>
/// <param name="Tense">How it depends on time.</param>
/// <param name="Names">The concepts that it names, each as often as it does.</param>
/// <param name="Depth">How many parts stand in each other at most.</param>
internal sealed record Expression(
    Written Written,
    string Text,
    Node Root,
    Quantity Quantity,
    Tense Tense,
    ImmutableArray<Reference> Names,
    int Depth
)
{
    /// <summary>The family of units in which it is printed.</summary>
    public UnitKind Unit => Quantity.Unit ?? UnitKind.Money;

    /// <summary>True for a state at a period's end.</summary>
    public bool IsInstant => Tense == Tense.State;
}
