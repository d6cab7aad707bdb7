namespace Footbridge.Cli.Watching;

/// <summary>footbridge check --watch</summary>
internal static class CheckWatch
{
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
        return Watch.Run(() => FilesSeen.Of(settings), () => Check(settings, terminal), terminal);
    }

    private static void Check(CheckSettings settings, Terminal terminal)
    {
        if (!Console.IsOutputRedirected)
        {
            terminal.Text.Write("\u001b[2J\u001b[H");
            terminal.Flush();
        }
        CheckRun.Run(settings, terminal);
    }
}
