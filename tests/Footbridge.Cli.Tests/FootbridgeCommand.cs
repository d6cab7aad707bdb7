using System.Diagnostics;
using Footbridge.Tests;

namespace Footbridge.Cli.Tests;

/// <summary>A run of the command in a process of its own, from the root of the project, as a person would start it.</summary>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Diagnostics">What it wrote to standard error.</param>
/// <param name="ExitCode">Its exit code.</param>
internal sealed record FootbridgeCommand(string Output, string Diagnostics, int ExitCode)
{
    /// <summary>Runs the command to its end.</summary>
    public static async Task<FootbridgeCommand> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = ProjectFolder.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "footbridge.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var diagnostics = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new FootbridgeCommand(
            (await output).ReplaceLineEndings("\n"),
            (await diagnostics).ReplaceLineEndings("\n"),
            process.ExitCode
        );
    }
}
