namespace Footbridge.Building.Formulas;

/// <summary>The name of a concept.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Name">The concept's name.</param>
/// <param name="Segment">What stands in brackets: a segment's name, "total" or "*"; null without brackets.</param>
/// <param name="SegmentStart">Where the segment starts; 0 without one.</param>
internal sealed record NameSyntax(int Start, string Name, string? Segment, int SegmentStart) : Syntax(Start)
{
    /// <summary>What stands for the company as a whole.</summary>
    public const string Total = "total";

    /// <summary>What stands for every segment.</summary>
    public const string Every = "*";
}
