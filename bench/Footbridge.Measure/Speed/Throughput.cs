using System.Diagnostics;

namespace Footbridge.Measure.Speed;

/// <summary>Documents a second, each one independent of the others.</summary>
internal static class Throughput
{
    /// <summary>
    /// The rate on 1, 2, 4 ... threads up to the number of cores. They take turns in short slices, so that a slow moment of the
    /// machine does not fall on one of them alone; the median slice counts.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="time">How long for each count of threads, after half of it to warm up.</param>
    public static double[] ByThreads(IReadOnlyList<SpeedDocument> documents, TimeSpan time)
    {
        const int Slices = 7;
        DocumentsPerSecond(documents, Environment.ProcessorCount, time / 2);
        var counts = new List<int>();
        for (var threads = 1; threads <= Environment.ProcessorCount; threads *= 2)
        {
            counts.Add(threads);
        }
        var slices = Enumerable
            .Range(0, Slices)
            .Select(_ => counts.Select(threads => DocumentsPerSecond(documents, threads, time / Slices)).ToArray())
            .ToArray();
        return [.. counts.Select((_, index) => slices.Select(slice => slice[index]).Order().ElementAt(Slices / 2))];
    }

    /// <summary>Takes the documents all the way, over and over, on a number of threads.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="threads">Threads at the same time.</param>
    /// <param name="time">How long.</param>
    private static double DocumentsPerSecond(IReadOnlyList<SpeedDocument> documents, int threads, TimeSpan time)
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
                var document = documents[(Interlocked.Increment(ref next) & int.MaxValue) % documents.Count];
                GC.KeepAlive(Stages.Run(Stage.All, document));
                Interlocked.Increment(ref done);
            }
        }
    }
}
