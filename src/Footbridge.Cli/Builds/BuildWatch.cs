using System.Runtime.InteropServices;

namespace Footbridge.Cli.Builds;

/// <summary>Builds, and builds again whenever a file of the package changes. What goes wrong is told, and the watch goes on.</summary>
internal static class BuildWatch
{
    // Editors save in several steps: a change counts once the folder has been still for a while.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    public static int Run(BuildSettings settings, Terminal terminal)
    {
        using var end = new ManualResetEventSlim();
        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            end.Set();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var built = "";
        while (!end.IsSet)
        {
            var seen = FolderState.Of(settings.Folder, settings.Output);
            if (seen != built && (built.Length == 0 || IsStill(settings, seen, end)))
            {
                built = seen;
                Build(settings, terminal);
            }
            end.Wait(s_pause);
        }
        return ExitCode.Clean;
    }

    private static bool IsStill(BuildSettings settings, string seen, ManualResetEventSlim end) =>
        !end.Wait(s_pause) && FolderState.Of(settings.Folder, settings.Output) == seen;

    private static void Build(BuildSettings settings, Terminal terminal)
    {
        try
        {
            BuildRun.Run(settings, terminal);
        }
        catch (UserError error)
        {
            terminal.Complain(error.Message);
        }
#pragma warning disable CA1031 // The watch must outlive whatever one build meets; the line says what it was.
        catch (Exception error)
        {
            terminal.Complain(InternalError.Describe(error));
        }
#pragma warning restore CA1031
        terminal.Text.Write($"watching {settings.Folder}; Ctrl+C ends\n");
        terminal.Flush();
    }
}
