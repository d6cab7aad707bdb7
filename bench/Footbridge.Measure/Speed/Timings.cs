using System.Collections.Immutable;

namespace Footbridge.Measure.Speed;

/// <summary>What documents take, one by one and together.</summary>
/// <param name="Each">A timing for each document.</param>
/// <param name="MarkupTotal">Milliseconds for all documents with markup, collections included, by stage: medians over the rounds.</param>
internal sealed record Timings(ImmutableArray<Timing> Each, ImmutableArray<double> MarkupTotal)
{
    /// <summary>The time of a stage against the bare parse, over all documents with markup.</summary>
    public double Ratio(Stage stage) => MarkupTotal[(int)stage] / MarkupTotal[(int)Stage.Parse];
}
