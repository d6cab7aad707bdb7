using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Footbridge.Cli;

/// <summary>footbridge --version</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <summary>"0.1.0".</summary>
    public static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Text.Write($"footbridge {Version}\n");
        return ExitCode.Clean;
    }
}
