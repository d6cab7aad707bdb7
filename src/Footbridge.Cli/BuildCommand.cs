using System.CommandLine;
using Footbridge.Cli.Builds;
using Footbridge.Cli.Watching;

namespace Footbridge.Cli;

/// <summary>footbridge build FOLDER</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The package: release.yaml, data, statements, measures and text." };
        var output = new Option<string>("--output", "-o")
        {
            Description =
                "The folder to write to; out in the package unless told. It is made when it is not there, and other files in it stay.",
            HelpName = "OUT",
        };
        var only = new Option<string[]>("--only")
        {
            Description = "Write these forms only: html, md, txt, csv, json, with commas between.",
            HelpName = "FORMS",
        };
        var keep = new Option<bool>("--keep") { Description = "Write even when a figure is not sure; the exit code stays 1." };
        var watch = new Option<bool>("--watch") { Description = "Build again whenever a file of the package changes, until Ctrl+C." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Findings and problems only." };
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var command = new Command("build", "Build a release from a package of data, and prove every number of it.")
        {
            folder,
            output,
            only,
            keep,
            watch,
            quiet,
            noColour,
        };
        command.SetAction(parsed =>
        {
            var settings = BuildSettings.Of(
                parsed.GetValue(folder) ?? "",
                parsed.GetValue(output),
                parsed.GetValue(only) ?? [],
                parsed.GetValue(keep),
                parsed.GetValue(quiet),
                Terminal.WantsColour(parsed.GetValue(noColour))
            );
            return parsed.GetValue(watch) ? BuildWatch.Run(settings, terminal) : BuildRun.Run(settings, terminal);
        });
        return command;
    }
}
