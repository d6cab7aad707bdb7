using System.CommandLine;
using System.CommandLine.Invocation;

namespace Footbridge.Cli;

/// <summary>footbridge --version</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Text.Write($"footbridge {ProgramVersion.Text}\n");
        return ExitCode.Clean;
    }
}
