using System.CommandLine;
using System.Text;
using Footbridge.Checking.Rules;
using Footbridge.Cli.Outputs;
using Footbridge.Writing.Rules;
using Footbridge.Writing.Text;

namespace Footbridge.Cli;

/// <summary>footbridge rules</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var docs = new Option<string>("--write-docs")
        {
            Description = "Write a page a rule into a folder instead.",
            HelpName = "FOLDER",
            Hidden = true,
        };
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("rules", "List all rules.") { docs, noColour };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(docs) is { } folder)
            {
                WriteDocs(folder);
                return ExitCode.Clean;
            }
            terminal.Output.Write(RuleText.List(RuleCatalogue.All, Terminal.WantsColour(parsed.GetValue(noColour))));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteDocs(string folder)
    {
        foreach (var rule in RuleCatalogue.All)
        {
            Write(Path.Combine(folder, RulePage.FileName(rule)), RulePage.Render(rule));
        }
        Write(Path.Combine(folder, "README.md"), RulePage.RenderIndex(RuleCatalogue.All));
    }

    private static void Write(string path, string page)
    {
        OutputFile.Validate(path);
        OutputFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(page)));
    }
}
