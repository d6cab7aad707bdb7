using System.CommandLine;
using Footbridge.Cli.Inputs;
using Footbridge.Writing.Json;
using Footbridge.Writing.Text;

namespace Footbridge.Cli;

/// <summary>footbridge show FILE tables|figures|claims</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A release; - is standard input." };
        var what = new Argument<string>("WHAT") { Description = "tables, figures or claims.", HelpName = "tables|figures|claims" };
        var format = new Option<string>("--format")
        {
            Description = "text or json.",
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        var with = CompanionFiles.Option();
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("show", "Show what was read, as the checker sees it.") { file, what, with, format, noColour };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(file),
                parsed.GetRequiredValue(what),
                parsed.GetValue(with) ?? [],
                parsed.GetValue(format)!,
                Terminal.WantsColour(parsed.GetValue(noColour)),
                terminal
            )
        );
        return command;
    }

    private static int Run(string file, string what, string[] with, string format, bool colour, Terminal terminal)
    {
        if (what is not ("tables" or "figures" or "claims"))
        {
            throw new UserError($"show {what}: take tables, figures or claims");
        }
        if (format is not ("text" or "json"))
        {
            throw new UserError($"--format {format}: take text or json");
        }
        var proof = PackageCheck.Whole(file, with);
        switch (what, format)
        {
            case ("tables", "text"):
                terminal.Output.Write(ShowTablesText.Render(proof, colour));
                break;
            case ("figures", "text"):
                terminal.Output.Write(ShowFiguresText.Render(proof, colour));
                break;
            case ("claims", "text"):
                terminal.Output.Write(ShowClaimsText.Render(proof, colour));
                break;
            case ("tables", _):
                ShowJson.Tables(terminal.Output, proof);
                break;
            case ("figures", _):
                ShowJson.Figures(terminal.Output, proof);
                break;
            default:
                ShowJson.Claims(terminal.Output, proof);
                break;
        }
        return ExitCode.Clean;
    }
}
