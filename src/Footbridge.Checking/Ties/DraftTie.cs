using Footbridge.Checking.Footing;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties;

/// <summary>A relation between figures that was tested, before ties are sorted and numbered.</summary>
internal sealed class DraftTie
{
    /// <summary>One of <see cref="TieRules"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>Index of the figure that the relation computes.</summary>
    public required int Result { get; init; }

    /// <summary>Indices of the figures that it is computed from.</summary>
    public required int[] Operands { get; init; }

    /// <summary>How the result follows from them.</summary>
    public required Relation Relation { get; init; }

    /// <summary>What a break means.</summary>
    public required TieForce Force { get; init; }

    /// <summary>How it came out.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why these figures belong together and by which convention; null where the table's structure says it.</summary>
    public string? Basis { get; init; }

    /// <summary>The tie of a column or row that adds up, where it is one.</summary>
    public FootingTie? Footing { get; init; }

    /// <summary>True when it holds, exactly or within rounding.</summary>
    public bool Holds => Verdict is Verdict.Exact or Verdict.Rounded;
}
