using System.Collections.Concurrent;
using System.Diagnostics;

namespace Footbridge.Cli.Tests;

/// <summary>check --watch as a process that lives while its files change.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Release = """
        # Results

        | (in thousands) | 1Q 2013 | 1Q 2012 |
        |---|--:|--:|
        | Services | 44,392 | 39,938 |
        | Products | 25,307 | 27,090 |
        | Total revenue | 69,699 | 67,028 |

        """;

    private readonly Footbridge _fb = new();

    public void Dispose() => _fb.Dispose();

    [Fact]
    public void It_checks_again_when_a_file_changes_survives_its_absence_and_ends_with_0()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There is no signal to send here.");
        }
        _fb.With("release.md", Release);
        using var watch = Start("check", "release.md", "--watch", "-q", "-o", "out.txt");
        Wait(watch, "watching");
        Assert.Contains("no findings", Said(watch), StringComparison.Ordinal);
        _fb.With("release.md", Release.Replace("67,028", "67,082", StringComparison.Ordinal));
        Wait(watch, "watching");
        Assert.Contains("error FB101", Said(watch), StringComparison.Ordinal);
        File.Delete(_fb.At("release.md"));
        Wait(watch, "no such file");
        Wait(watch, "watching");
        _fb.With("footbridge.yaml", "slect: [FB1]\n").With("release.md", Release);
        Wait(watch, "footbridge.yaml:1:1");
        _fb.With("footbridge.yaml", "select: [FB1]\n");
        Wait(watch, "watching");
        Wait(watch, "watching");
        Assert.Contains("no findings", File.ReadAllText(_fb.At("out.txt")), StringComparison.Ordinal);
        using (var kill = Process.Start("/bin/sh", ["-c", $"kill -INT {watch.Process.Id}"]))
        {
            kill.WaitForExit();
        }
        Assert.True(watch.Process.WaitForExit(20_000), "Ctrl+C did not end it");
        Assert.Equal(0, watch.Process.ExitCode);
    }

    [Theory]
    [InlineData("check - --watch", "standard input")]
    [InlineData("check release.md --watch --add-waivers", "--add-waivers")]
    [InlineData("check release.md --watch --format xml", "xml")]
    [InlineData("check release.md --watch -o missing/out.json", "missing/out.json")]
    [InlineData("check release.md --watch --frobnicate", "--frobnicate")]
    public void Wrong_arguments_end_it_at_once(string arguments, string subject) =>
        _fb.With("release.md", Release).Run(arguments.Split(' ')).Refused(subject);

    private Watched Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = _fb.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "footbridge.dll") },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        var watched = new Watched(Process.Start(start)!);
        watched.Process.OutputDataReceived += (_, line) => watched.Output.Enqueue(line.Data ?? "");
        watched.Process.ErrorDataReceived += (_, line) => watched.Errors.Add(line.Data ?? "");
        watched.Process.BeginOutputReadLine();
        watched.Process.BeginErrorReadLine();
        return watched;
    }

    private static void Wait(Watched watch, string words)
    {
        var seen = new List<string>();
        while (watch.Errors.TryTake(out var line, TimeSpan.FromSeconds(30)))
        {
            seen.Add(line);
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }
        Assert.Fail($"\"{words}\" did not come; there was: {string.Join(" | ", seen)}");
    }

    // What has come on standard output; it is written before the line on standard error, but read by another thread.
    private static string Said(Watched watch)
    {
        var clock = Stopwatch.StartNew();
        while (!watch.Output.Any(line => line.StartsWith("Left out by -q", StringComparison.Ordinal)) && clock.Elapsed.TotalSeconds < 10)
        {
            Thread.Sleep(20);
        }
        var said = string.Join('\n', watch.Output);
        watch.Output.Clear();
        return said;
    }

    private sealed record Watched(Process Process) : IDisposable
    {
        public ConcurrentQueue<string> Output { get; } = new();

        public BlockingCollection<string> Errors { get; } = [];

        public void Dispose()
        {
            if (!Process.HasExited)
            {
                Process.Kill();
            }
            Process.Dispose();
            Errors.Dispose();
        }
    }
}
