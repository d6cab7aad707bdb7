using System.CommandLine;
using Footbridge.Bench.Results;

namespace Footbridge.Measure.Builds;

/// <summary><c>build</c>: what a package takes from its files to checked pages, in process.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Option<DirectoryInfo> results)
    {
        var package = new Argument<DirectoryInfo>("package") { Description = "The folder of a package." }.AcceptExistingOnly();
        var rounds = new Option<int>("--rounds") { Description = "Runs after the first.", DefaultValueFactory = _ => 60 };
        var command = new Command("build", "Time the build of a release: reading, building, writing, checking.") { package, rounds };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(package);
            var count = Math.Max(1, parsed.GetValue(rounds));
            var first = BuildTiming.Of(folder.FullName);
            var others = Enumerable.Range(0, count).Select(_ => BuildTiming.Of(folder.FullName)).ToArray();
            ResultFolder.Save(
                BuildReport.Of(folder.Name, first, others, $"footbridge-measure build FOLDER --rounds {count}"),
                parsed.GetRequiredValue(results)
            );
        });
        return command;
    }
}
