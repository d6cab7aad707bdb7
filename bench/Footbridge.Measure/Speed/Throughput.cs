using System.Diagnostics;

namespace Footbridge.Measure.Speed;

/// <summary>Documents a second, each one independent of the others.</summary>
internal static class Throughput
{
    /// <summary>Takes the documents all the way, over and over, on a number of threads.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="threads">Threads at the same time.</param>
    /// <param name="time">How long.</param>
    public static double DocumentsPerSecond(
        IReadOnlyList<SpeedDocument> documents,
        int threads,
        TimeSpan time
    )
    {
        long done = 0;
        var next = -1;
        var clock = Stopwatch.StartNew();
        var workers = new Thread[threads];
        for (var index = 0; index < threads; index++)
        {
            workers[index] = new Thread(Work);
            workers[index].Start();
        }
        foreach (var worker in workers)
        {
            worker.Join();
        }
        return done / clock.Elapsed.TotalSeconds;

        void Work()
        {
            while (clock.Elapsed < time)
            {
                var document = documents[
                    (Interlocked.Increment(ref next) & int.MaxValue) % documents.Count
                ];
                GC.KeepAlive(Stages.Run(Stage.All, document));
                Interlocked.Increment(ref done);
            }
        }
    }
}
