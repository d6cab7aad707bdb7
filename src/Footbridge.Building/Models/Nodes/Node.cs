using Footbridge.Core.Packages;

namespace Footbridge.Building.Models.Nodes;

/// <summary>A part of a formula that can be evaluated. Names in it are numbers, so that nothing is looked up on the way.</summary>
/// <param name="written">The formula that it is a part of.</param>
/// <param name="start">Where in the formula it starts, counted from 0.</param>
internal abstract class Node(Written written, int start)
{
    /// <summary>The formula that it is a part of.</summary>
    public Written Written { get; } = written;

    /// <summary>Where in the formula it starts, counted from 0.</summary>
    public int Start { get; } = start;

    /// <summary>Its value for a segment (or the company) in a period; false when there is none, and then the evaluator knows why.</summary>
    public abstract bool TryEvaluate(Evaluator evaluator, int segment, int period, out Amount value);
}
