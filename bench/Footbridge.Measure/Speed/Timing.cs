using System.Collections.Immutable;
using System.Diagnostics;

namespace Footbridge.Measure.Speed;

/// <summary>What one document takes.</summary>
/// <param name="Document">The document.</param>
/// <param name="Milliseconds">The median of each stage, by stage.</param>
/// <param name="Allocated">Bytes allocated by each stage, by stage.</param>
/// <param name="Spread">Upper quartile of "all" against its median: near 1 on a quiet machine.</param>
internal sealed record Timing(SpeedDocument Document, ImmutableArray<double> Milliseconds, ImmutableArray<long> Allocated, double Spread)
{
    private static readonly Stage[] s_stages = Enum.GetValues<Stage>();

    /// <summary>The time of a stage against the bare parse; null for what has no markup.</summary>
    public double? Ratio(Stage stage) => Document.Markup is null ? null : Milliseconds[(int)stage] / Milliseconds[(int)Stage.Parse];

    /// <summary>
    /// Times documents on one thread. In every round each stage takes all documents before the next stage does, so that a slow
    /// moment of the machine falls on all of them alike, and a collection on the stage that made the garbage.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="warmUp">Time for the compiler to settle.</param>
    /// <param name="budget">Time for the rounds; at least five are run.</param>
    public static Timings Of(IReadOnlyList<SpeedDocument> documents, TimeSpan warmUp, TimeSpan budget)
    {
        const int FewestRounds = 5;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < warmUp; )
        {
            Round(documents);
        }
        var rounds = new List<double[][]>();
        for (var clock = Stopwatch.StartNew(); rounds.Count < FewestRounds || clock.Elapsed < budget; )
        {
            rounds.Add(Round(documents));
        }
        return new Timings(
            [
                .. documents.Select(
                    (document, index) =>
                        new Timing(
                            document,
                            [.. s_stages.Select(stage => Median(rounds.Select(round => round[(int)stage][index])))],
                            [.. s_stages.Select(stage => Allocation(stage, document))],
                            UpperQuartile(rounds.Select(round => round[(int)Stage.All][index]))
                        )
                ),
            ],
            [.. s_stages.Select(stage => Median(rounds.Select(round => OfMarkup(round[(int)stage]))))]
        );

        double OfMarkup(double[] times) => times.Where((_, index) => documents[index].Markup is not null).Sum();
    }

    // Milliseconds by stage and document.
    private static double[][] Round(IReadOnlyList<SpeedDocument> documents) =>
        [
            .. s_stages.Select(stage =>
                documents
                    .Select(document =>
                    {
                        var start = Stopwatch.GetTimestamp();
                        GC.KeepAlive(Stages.Run(stage, document));
                        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    })
                    .ToArray()
            ),
        ];

    private static long Allocation(Stage stage, SpeedDocument document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(Stages.Run(stage, document));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double UpperQuartile(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length * 3 / 4] / sorted[sorted.Length / 2];
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
