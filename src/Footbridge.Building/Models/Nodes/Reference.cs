using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>The value of a concept.</summary>
/// <param name="written">The formula that it is a part of.</param>
/// <param name="start">Where it starts.</param>
/// <param name="concept">The concept.</param>
/// <param name="segment">A segment's number, <see cref="Total"/>, or <see cref="Context"/>, or <see cref="Every"/>.</param>
/// <param name="isSamePeriod">True when the value is wanted for the very period for which the formula is evaluated.</param>
internal sealed class Reference(Written written, int start, Concept concept, int segment, bool isSamePeriod) : Node(written, start)
{
    /// <summary>The company as a whole.</summary>
    public const int Total = -1;

    /// <summary>Whatever the formula is evaluated for.</summary>
    public const int Context = -2;

    /// <summary>Every segment, one after the other.</summary>
    public const int Every = -3;

    /// <summary>The concept.</summary>
    public Concept Concept { get; } = concept;

    /// <summary>A segment's number, <see cref="Total"/>, <see cref="Context"/>, or <see cref="Every"/>.</summary>
    public int Segment { get; } = segment;

    /// <summary>True when the value is wanted for the very period for which the formula is evaluated.</summary>
    public bool IsSamePeriod { get; } = isSamePeriod;

    public override bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value)
    {
        if (Segment != Every)
        {
            return evaluator.TryGet(Concept, Segment == Context ? segment : Segment, period, this, out value);
        }
        value = default;
        foreach (var each in Concept.Segments)
        {
            if (!evaluator.TryGet(Concept, each, period, this, out var part))
            {
                return false;
            }
            value += part;
        }
        return true;
    }
}
