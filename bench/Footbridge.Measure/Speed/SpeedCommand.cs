using System.CommandLine;
using System.Diagnostics;
using Footbridge.Bench;
using Footbridge.Bench.Results;
using Footbridge.Measure.Synthetic;

namespace Footbridge.Measure.Speed;

/// <summary><c>speed</c>: time against the bare parse, throughput on one core and on all, memory, and growth with size.</summary>
internal static class SpeedCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Option<DirectoryInfo> results)
    {
        var inputs = Inputs();
        var seconds = new Option<int>("--seconds")
        {
            Description = "Time for each part of the measurement.",
            DefaultValueFactory = _ => 10,
        };
        var command = new Command(
            "speed",
            "Time reading, checking and writing against the bare parse. A made-up release is always among the documents."
        )
        {
            inputs,
            seconds,
        };
        command.SetAction(parsed =>
        {
            var files = parsed.GetValue(inputs) ?? [];
            var run = new SpeedRun(files, TimeSpan.FromSeconds(parsed.GetValue(seconds)));
            ResultFolder.Save(run.Measure(), parsed.GetRequiredValue(results));
            return 0;
        });
        return command;
    }

    /// <summary>The hidden command of a child process that measures throughput: one number for each count of threads.</summary>
    public static Command CreateThroughput()
    {
        var inputs = Inputs();
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 10 };
        var command = new Command("throughput") { inputs, seconds };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var documents = Documents(parsed.GetValue(inputs) ?? []);
            var time = TimeSpan.FromSeconds(parsed.GetValue(seconds));
            foreach (var rate in Throughput.ByThreads(documents, time))
            {
                Print(rate);
            }
            return 0;
        });
        return command;
    }

    /// <summary>The hidden command of a child process that takes one document all the way, once: milliseconds and peak bytes.</summary>
    public static Command CreatePeak()
    {
        var file = new Argument<FileInfo>("file");
        var command = new Command("peak") { file };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var input = parsed.GetRequiredValue(file);
            var document = new SpeedDocument(input.Name, File.ReadAllBytes(input.FullName), null);
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(Stages.Run(Stage.All, document));
            Print(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Print(Process.GetCurrentProcess().PeakWorkingSet64);
            return 0;
        });
        return command;
    }

    /// <summary>The documents to time: a made-up release of 120 KB first, then those given.</summary>
    public static List<SpeedDocument> Documents(IEnumerable<FileSystemInfo> inputs) =>
        [SpeedDocument.Of("generated-120k.html", SyntheticRelease.Html(120_000, 1)), .. InputFile.Load(inputs).Select(SpeedDocument.Of)];

    private static Argument<FileSystemInfo[]> Inputs() =>
        new Argument<FileSystemInfo[]>("inputs")
        {
            Description = "Documents, or folders of them.",
            Arity = ArgumentArity.ZeroOrMore,
        }.AcceptExistingOnly();

    private static void Print(double value) =>
        Console.Out.Write(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "\n");
}
