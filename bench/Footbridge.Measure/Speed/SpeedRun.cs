using Footbridge.Bench;
using Footbridge.Bench.Results;
using Footbridge.Measure.Synthetic;

namespace Footbridge.Measure.Speed;

/// <summary>All measurements of speed, one after the other: nothing else runs in this process meanwhile.</summary>
internal sealed class SpeedRun(FileSystemInfo[] inputs, TimeSpan time)
{
    private const int Usual = 160_000;
    private static readonly int[] s_sizes = [10_000, 40_000, Usual, 640_000, 2_500_000, 5_000_000];
    private readonly Report _report = new("speed", "Speed", "footbridge-measure speed FOLDER");

    /// <summary>Measures, and reports.</summary>
    public Report Measure()
    {
        var documents = SpeedCommand.Documents(inputs);
        Stages(documents);
        Cores();
        Memory(documents);
        Growth();
        _report.Remarks.Add(
            "Parse is the bare parse of the markup by AngleSharp, on one thread, taking turns with the other stages in every round; times are medians in milliseconds. "
                + "Read, check and all each start from the file's bytes, so all is what a user waits for."
        );
        return _report;
    }

    private void Stages(List<SpeedDocument> documents)
    {
        var timings = Timing.Of(documents, time / 2, time);
        var made = timings.Each[0];
        _report.Fact("generated release: all, ms", Number(made.Milliseconds[(int)Stage.All]));
        _report.Fact("generated release: all, times the parse", Number(made.Ratio(Stage.All)));
        _report.Fact("HTML documents together, collections included: all, times the parse", Number(timings.Ratio(Stage.All)));
        _report.Fact("HTML documents: worst ratio", Number(timings.Each.Max(timing => timing.Ratio(Stage.All))));
        _report.Fact("disturbance (upper quartile against median; 1 on a quiet machine)", Number(made.Spread));
        var table = _report.Table(
            "documents",
            "By document",
            "document",
            "KB",
            "parse ms",
            "read ms",
            "check ms",
            "all ms",
            "read ratio",
            "check ratio",
            "all ratio",
            "parse MB",
            "all MB"
        );
        foreach (var timing in timings.Each)
        {
            var hasMarkup = timing.Document.Markup is not null;
            table.Add(
                timing.Document.Name,
                timing.Document.Bytes.Length / 1000,
                hasMarkup ? Number(timing.Milliseconds[(int)Stage.Parse]) : null,
                Number(timing.Milliseconds[(int)Stage.Read]),
                Number(timing.Milliseconds[(int)Stage.Check]),
                Number(timing.Milliseconds[(int)Stage.All]),
                Number(timing.Ratio(Stage.Read)),
                Number(timing.Ratio(Stage.Check)),
                Number(timing.Ratio(Stage.All)),
                hasMarkup ? Number(timing.Allocated[(int)Stage.Parse] / 1e6) : null,
                Number(timing.Allocated[(int)Stage.All] / 1e6)
            );
        }
    }

    private void Cores()
    {
        var table = _report.Table(
            "throughput",
            "Throughput, documents a second",
            "documents",
            "collector",
            "threads",
            "documents a second",
            "times one thread"
        );
        // The generated release alone speaks for its size; with documents given, a second row speaks for their mix.
        (string Name, string[] Paths)[] sets =
        [
            ("generated-120k.html", []),
            .. inputs.Length == 0 ? Array.Empty<(string, string[])>() : [("all", inputs.Select(input => input.FullName).ToArray())],
        ];
        foreach (var (name, paths) in sets)
        {
            foreach (var server in new[] { false, true })
            {
                string[] command = ["throughput", .. paths, "--seconds", $"{(int)time.TotalSeconds}"];
                var rates = Child.Run(command, server);
                for (var index = 0; index < rates.Length; index++)
                {
                    table.Add(name, server ? "server" : "workstation", 1 << index, Number(rates[index]), Number(rates[index] / rates[0]));
                }
            }
        }
        _report.Fact("generated release: documents a second, one thread", table.Rows[0][3]);
    }

    private void Memory(List<SpeedDocument> documents)
    {
        const int Large = 5_000_000;
        var table = _report.Table(
            "memory",
            "Peak memory of a process that takes one document all the way, cold",
            "document",
            "collector",
            "MB of file",
            "ms",
            "peak MB"
        );
        var largest = documents.Where(document => document.Markup is not null).MaxBy(document => document.Bytes.Length)!;
        (string Name, string Markup)[] pages =
        [
            ("generated-10k.html", SyntheticRelease.Html(10_000, 1)),
            ("generated-5m.html", SyntheticRelease.Html(Large, 1)),
            ($"{largest.Name}, repeated", Enlarged.Page(largest.Markup!, Large)),
        ];
        foreach (var (name, markup) in pages)
        {
            var file = Path.GetTempFileName();
            try
            {
                File.WriteAllText(file, markup);
                foreach (var server in new[] { false, true })
                {
                    var numbers = Child.Run(["peak", file], server);
                    table.Add(
                        name,
                        server ? "server" : "workstation",
                        Number(new FileInfo(file).Length / 1e6),
                        Number(numbers[0]),
                        Number(numbers[1] / 1e6)
                    );
                }
            }
            finally
            {
                File.Delete(file);
            }
        }
    }

    private void Growth()
    {
        var table = _report.Table(
            "growth",
            "Growth with size, generated releases",
            "KB",
            "figures",
            "parse ms",
            "read ms",
            "check ms",
            "all ms",
            "all µs a KB",
            "all ratio",
            "all MB allocated"
        );
        var documents = s_sizes.Select(size => SpeedDocument.Of($"generated-{size}.html", SyntheticRelease.Html(size, 1))).ToList();
        var timings = Timing.Of(documents, TimeSpan.Zero, time).Each;
        var (usual, largest) = (timings[Array.IndexOf(s_sizes, Usual)], timings[^1]);
        _report.Fact("growth: time a KB at 5 MB, times that at 160 KB", Number(PerByte(largest) / PerByte(usual)));
        foreach (var timing in timings)
        {
            var size = timing.Document.Bytes.Length;
            var all = timing.Milliseconds[(int)Stage.All];
            table.Add(
                size / 1000,
                Product.Check(timing.Document.Name, timing.Document.Bytes).Figures.Length,
                Number(timing.Milliseconds[(int)Stage.Parse]),
                Number(timing.Milliseconds[(int)Stage.Read]),
                Number(timing.Milliseconds[(int)Stage.Check]),
                Number(all),
                Number(all * 1000 / (size / 1e3)),
                Number(timing.Ratio(Stage.All)),
                Number(timing.Allocated[(int)Stage.All] / 1e6)
            );
        }
    }

    private static double PerByte(Timing timing) => timing.Milliseconds[(int)Stage.All] / timing.Document.Bytes.Length;

    private static decimal? Number(double? value) => value is { } number ? Math.Round((decimal)number, number < 10 ? 3 : 1) : null;
}
