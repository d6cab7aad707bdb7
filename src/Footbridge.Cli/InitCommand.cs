using System.CommandLine;
using Footbridge.Cli.Builds;
using Footbridge.Writing.Text;

namespace Footbridge.Cli;

/// <summary>footbridge init FOLDER</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where to lay out the package; it is made when it is not there." };
        var command = new Command("init", "Lay out a small package of a company that does not exist, with comments; it builds.") { folder };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(folder) ?? "";
            var names = PackageTemplate.Write(path);
            terminal.Text.Write($"laid out in {path}\n");
            foreach (var name in names)
            {
                terminal.Text.Write($"  {name}\n");
            }
            terminal.Text.Write($"\nnext\n  footbridge build {ShellWord.Quoted(path)}\n");
            return ExitCode.Clean;
        });
        return command;
    }
}
