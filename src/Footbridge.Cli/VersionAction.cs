using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Footbridge.Cli;

/// <summary>footbridge --version</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        terminal.Text.Write($"footbridge {version}\n");
        return ExitCode.Clean;
    }
}
