using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>Something that has values: given by data, defined by a formula, or both. It is resolved step by step while a model is made, and does not change after.</summary>
/// <param name="index">Its number in the model.</param>
/// <param name="name">The identifier.</param>
/// <param name="place">Where it is first named.</param>
internal sealed class Concept(int index, string name, PackagePlace place)
{
    /// <summary>Its number in the model.</summary>
    public int Index { get; } = index;

    /// <summary>The identifier in formulas and data.</summary>
    public string Name { get; } = name;

    /// <summary>How it is called where a line has no caption of its own: as declared, as a measure's label, as the first line that shows it, or the name in words.</summary>
    public string Caption { get; set; } = "";

    /// <summary>The family of units in which it is printed.</summary>
    public UnitKind Unit => Quantity.Unit ?? UnitKind.Money;

    /// <summary>True for a state at a period's end, false for a flow over it.</summary>
    public bool IsInstant => Tense == Tense.State;

    /// <summary>Its formula in canonical form; null when data alone give it.</summary>
    public string? Formula => Definition?.Text;

    /// <summary>Where it is defined: its formula, its declaration, its first row of data.</summary>
    public PackagePlace Place { get; set; } = place;

    /// <summary>True when there is at least one row of data.</summary>
    public bool HasData { get; set; }

    /// <summary>True when data, a formula, a measure or a declaration say what it is; a line alone does not.</summary>
    public bool IsDefined { get; set; }

    /// <summary>What is declared of it; null when nothing is.</summary>
    public ConceptDefinition? Declaration { get; set; }

    /// <summary>The formula that defines it; null when data alone do, or the formula has a problem.</summary>
    public Expression? Definition { get; set; }

    /// <summary>Groups that it closes as a total beside its definition: their sums must agree with it.</summary>
    public List<Expression> Footings { get; } = [];

    /// <summary>Why it has no values; null when it may have.</summary>
    public Problem? Fault { get; set; }

    /// <summary>Its unit inside formulas.</summary>
    public Quantity Quantity { get; set; } = Quantity.Unknown;

    /// <summary>How it depends on time.</summary>
    public Tense Tense { get; set; } = Tense.Flow;

    /// <summary>True when quarters add up to years.</summary>
    public bool IsAdditive { get; set; }

    /// <summary>True when its formula leads back to itself, in another period.</summary>
    public bool IsRolledForward { get; set; }

    /// <summary>True when segments add up to the company: amounts do, ratios and amounts per share do not.</summary>
    public bool IsExtensive => Unit is UnitKind.Money or UnitKind.Shares or UnitKind.Count;

    /// <summary>True when it is the same in all segments, because it follows from numbers alone.</summary>
    public bool IsEverywhere { get; set; }

    /// <summary>The segments for which it has values, ascending.</summary>
    public ImmutableArray<int> Segments { get; set; } = [];

    /// <summary>The segments for which it has data, ascending.</summary>
    public ImmutableArray<int> DataSegments { get; set; } = [];

    /// <summary>The segments for which its formula can be evaluated, ascending.</summary>
    public ImmutableArray<int> FormulaSegments { get; set; } = [];

    /// <summary>The file that further data of it belong in; null when it has none yet.</summary>
    public string? DataFile { get; set; }
}
