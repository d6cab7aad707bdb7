using System.Collections.Immutable;
using Footbridge.Building.Models.Nodes;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>A formula that is understood: its names are concepts of a model, and its unit is known. Only the model that made it can evaluate it.</summary>
/// <param name="written">As the author wrote it.</param>
/// <param name="text">In canonical form.</param>
/// <param name="root">What is evaluated.</param>
/// <param name="quantity">Its unit.</param>
/// <param name="tense">How it depends on time.</param>
/// <param name="names">The concepts that it names, each as often as it does.</param>
/// <param name="depth">How many parts stand in each other at most.</param>
internal sealed class Expression(
    Written written,
    string text,
    Node root,
    Quantity quantity,
    Tense tense,
    ImmutableArray<Reference> names,
    int depth
)
{
    /// <summary>As the author wrote it.</summary>
    public Written Written { get; } = written;

    /// <summary>In canonical form.</summary>
    public string Text { get; } = text;

    /// <summary>What is evaluated.</summary>
    public Node Root { get; } = root;

    /// <summary>Its unit.</summary>
    public Quantity Quantity { get; } = quantity;

    /// <summary>How it depends on time.</summary>
    public Tense Tense { get; } = tense;

    /// <summary>The concepts that it names, each as often as it does.</summary>
    public ImmutableArray<Reference> Names { get; } = names;

    /// <summary>How many parts stand in each other at most.</summary>
    public int Depth { get; } = depth;

    /// <summary>The family of units in which it is printed.</summary>
    public UnitKind Unit => Quantity.Unit ?? UnitKind.Money;

    /// <summary>True for a state at a period's end.</summary>
    public bool IsInstant => Tense == Tense.State;
}
