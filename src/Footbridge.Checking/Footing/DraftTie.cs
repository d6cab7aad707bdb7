using Footbridge.Checking.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Footing;

/// <summary>A relation between cells that was tested, before figures have their numbers.</summary>
/// <param name="Rule">"footing" or "cross-footing".</param>
/// <param name="Table">The table that it stands in.</param>
/// <param name="Result">The computed cell.</param>
/// <param name="Operands">The cells that it is computed from, in reading order.</param>
/// <param name="Signs">+1 or -1 for each operand.</param>
/// <param name="Score">Evidence for the formula behind it, in bits.</param>
internal sealed record DraftTie(string Rule, DraftTable Table, TableToken Result, TableToken[] Operands, sbyte[] Signs, double Score)
{
    /// <summary>How it came out; set when the document's rounding style is known.</summary>
    public Verdict Verdict { get; set; }

    /// <summary>What is printed less what the operands give, in units of the finest last digit.</summary>
    public required long Residual { get; init; }

    /// <summary>Digits after the decimal point of that unit.</summary>
    public required int FractionDigits { get; init; }

    /// <summary>True when the verdict comes from other columns that hold; false when this column alone carries the formula.</summary>
    public bool IsCarriedByOthers { get; init; }
}
