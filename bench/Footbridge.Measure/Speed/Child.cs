using System.Diagnostics;
using System.Globalization;

namespace Footbridge.Measure.Speed;

/// <summary>Runs this program again in a process of its own: a collector is chosen, and memory counted, a process at a time.</summary>
internal static class Child
{
    /// <summary>Runs a command and reads the numbers that it prints, one a line.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="serverCollector">Which collector the process gets.</param>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public static double[] Run(IEnumerable<string> arguments, bool serverCollector)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Child).Assembly.Location);
        }
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        start.Environment["DOTNET_gcServer"] = serverCollector ? "1" : "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ?
            [
                .. output
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => double.Parse(line, CultureInfo.InvariantCulture)),
            ]
            : throw new InvalidOperationException(
                $"The process for \"{string.Join(' ', start.ArgumentList)}\" ended with {process.ExitCode}."
            );
    }
}
