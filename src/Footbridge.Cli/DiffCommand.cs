using System.CommandLine;
using Footbridge.Checking.Drafts;
using Footbridge.Cli.Inputs;
using Footbridge.Writing.Drafts;

namespace Footbridge.Cli;

/// <summary>footbridge diff OLD NEW</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "The earlier draft." };
        var current = new Argument<string>("NEW") { Description = "The later draft; - is standard input." };
        var format = new Option<string>("--format")
        {
            Description = "text or json.",
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command(
            "diff",
            "Tell which figures changed between two drafts, and which proofs broke or healed. Exit code 0 when nothing did, 1 when something did."
        )
        {
            old,
            current,
            format,
            noColour,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(old),
                parsed.GetRequiredValue(current),
                parsed.GetValue(format)!,
                Terminal.WantsColour(parsed.GetValue(noColour)),
                terminal
            )
        );
        return command;
    }

    private static int Run(string old, string current, string format, bool colour, Terminal terminal)
    {
        if (format is not ("text" or "json"))
        {
            throw new UserError($"--format {format}: take text or json");
        }
        if (old == InputArguments.StandardInput && current == InputArguments.StandardInput)
        {
            throw new UserError("-: standard input is one draft; name a file for the other");
        }
        var comparison = DraftDiff.Compare(PackageCheck.Whole(old, []), PackageCheck.Whole(current, []));
        terminal.Output.Write(format == "json" ? DiffJson.Render(comparison) : DiffText.Render(comparison, colour));
        return comparison.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }
}
