using System.Diagnostics;
using System.Text;

namespace Footbridge.Cli.Tests;

/// <summary>Runs the program as a user does: the built file, in a process of its own, in a folder of its own.</summary>
internal sealed class Footbridge : IDisposable
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "footbridge.dll");

    /// <summary>The folder that the program runs in.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("footbridge-tests-").FullName;

    public string At(string name) => Path.Combine(Folder, name);

    public Footbridge With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public Footbridge With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return this;
    }

    public Outcome Run(params string[] arguments) => Run(arguments, []);

    /// <summary>Starts the program and lets it run.</summary>
    public RunningFootbridge Start(params string[] arguments) => new(DotNet(), s_program, Folder, arguments);

    public Outcome Run(string[] arguments, byte[] input, (string Name, string Value)[]? environment = null, int seconds = 60)
    {
        var start = new ProcessStartInfo(DotNet())
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { s_program },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = Task.Run(() => All(process.StandardOutput.BaseStream));
        var errors = Task.Run(() => All(process.StandardError.BaseStream));
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program need not read its input.
        }
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, Peak(process));
            if (clock.Elapsed.TotalSeconds > seconds)
            {
                process.Kill();
                Assert.Fail($"The program ran for more than {seconds} seconds.");
            }
        }
        process.WaitForExit();
        return new Outcome(
            process.ExitCode,
            output.GetAwaiter().GetResult(),
            Encoding.UTF8.GetString(errors.GetAwaiter().GetResult()),
            clock.Elapsed,
            peak
        );
    }

    /// <summary>Runs a line of the shell, in which $fb is the program.</summary>
    public Outcome Shell(string line)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There is no POSIX shell here.");
        }
        var start = new ProcessStartInfo("/bin/sh")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-c", $"fb() {{ '{DotNet()}' '{s_program}' \"$@\"; }}; {line}" },
        };
        using var process = Process.Start(start)!;
        var errors = Task.Run(() => All(process.StandardError.BaseStream));
        var output = All(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, Encoding.UTF8.GetString(errors.GetAwaiter().GetResult()), TimeSpan.Zero, 0);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has ended between two looks.
            return 0;
        }
    }

    private static byte[] All(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string DotNet() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
