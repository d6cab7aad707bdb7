using System.Runtime.InteropServices;

namespace Footbridge.Cli.Watching;

/// <summary>
/// Checks again whenever a file has changed, until Ctrl+C. It looks at the files instead of waiting for the system's events: these are
/// lost on network drives, and editors that save under another name and rename send any number of them.
/// </summary>
internal static class WatchRun
{
    private const int Milliseconds = 200;

    public static int Run(CheckSettings settings, Terminal terminal)
    {
        if (settings.Files.Contains(Inputs.InputArguments.StandardInput))
        {
            throw new UserError("--watch needs files; standard input does not change");
        }
        if (settings.Waivers.Add || settings.Waivers.Prune)
        {
            throw new UserError($"{(settings.Waivers.Add ? "--add-waivers" : "--prune-waivers")} is done once; leave --watch out");
        }
        CheckRun.Validate(settings, terminal);
        using var stop = new ManualResetEventSlim();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var seen = FilesSeen.Of(settings);
        do
        {
            Check(settings, terminal);
            seen = NextChange(settings, seen, stop);
        } while (!stop.IsSet);
        return ExitCode.Clean;

        // The second time the system's own way is open: a long check need not be waited for.
        void End(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsSet;
            stop.Set();
        }
    }

    private static void Check(CheckSettings settings, Terminal terminal)
    {
        try
        {
            if (!Console.IsOutputRedirected)
            {
                terminal.Text.Write("\u001b[2J\u001b[H");
                terminal.Flush();
            }
            CheckRun.Run(settings, terminal);
            terminal.Flush();
        }
        catch (UserError error)
        {
            // Half a settings file is saved in the middle of a thought; the next save mends it.
            terminal.Complain(error.Message);
        }
        terminal.Complain("watching; Ctrl+C ends");
    }

    // A program that saves writes in several steps: the check starts when two looks in a row see the same.
    private static string NextChange(CheckSettings settings, string seen, ManualResetEventSlim stop)
    {
        var last = seen;
        while (!stop.Wait(Milliseconds))
        {
            var now = FilesSeen.Of(settings);
            if (now != seen && now == last)
            {
                return now;
            }
            last = now;
        }
        return seen;
    }
}
