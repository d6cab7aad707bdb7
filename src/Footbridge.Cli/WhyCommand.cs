using System.CommandLine;
using Footbridge.Cli.Inputs;
using Footbridge.Writing.Text;

namespace Footbridge.Cli;

/// <summary>footbridge why FILE TEXT|LINE:COLUMN</summary>
internal static class WhyCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A release; - is standard input." };
        var figure = new Argument<string[]>("FIGURE")
        {
            Description = "The figure as printed (\"$1.5 million\"), or its place (LINE:COLUMN).",
            Arity = ArgumentArity.OneOrMore,
        };
        var with = CompanionFiles.Option();
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("why", "Show the proof of one figure, or what stands near it.") { file, figure, with, noColour };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(file),
                string.Join(' ', parsed.GetRequiredValue(figure)),
                parsed.GetValue(with) ?? [],
                Terminal.WantsColour(parsed.GetValue(noColour)),
                terminal
            )
        );
        return command;
    }

    private static int Run(string file, string query, string[] with, bool colour, Terminal terminal)
    {
        var proof = PackageCheck.Whole(file, with);
        var figures = FigureSearch.Find(proof, query);
        if (figures.IsEmpty)
        {
            throw new UserError($"{file}: no figure is \"{query}\"; {NoFigureText.Render(proof, query)}");
        }
        terminal.Output.Write(WhyText.Render(proof, figures, colour));
        return ExitCode.Clean;
    }
}
