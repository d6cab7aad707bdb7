using Footbridge.Cli.Builds;

namespace Footbridge.Cli.Watching;

/// <summary>footbridge build --watch</summary>
internal static class BuildWatch
{
    public static int Run(BuildSettings settings, Terminal terminal) =>
        Watch.Run(() => FolderSeen.Of(settings.Folder, settings.Output), () => BuildRun.Run(settings, terminal), terminal);
}
