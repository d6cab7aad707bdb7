using System.CommandLine;
using Footbridge.Measure.Results;

namespace Footbridge.Measure.Perturb;

/// <summary><c>perturb</c>: makes every mistake that a release is prone to, one at a time, and asks whether the check finds it.</summary>
internal static class PerturbCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Option<DirectoryInfo> results)
    {
        var inputs = new Argument<FileSystemInfo[]>("files")
        {
            Description = "Documents that the check proves well.",
            Arity = ArgumentArity.OneOrMore,
        }.AcceptExistingOnly();
        var sample = new Option<int?>("--sample")
        {
            Description = "Try at most so many changes of each kind in each place; all of them without it.",
        };
        var seed = new Option<int>("--seed") { Description = "Chooses the sample.", DefaultValueFactory = _ => 1 };
        var misses = new Option<FileInfo?>("--misses")
        {
            Description = "Write the changes that were not found, or that raised an error elsewhere, to this file, tab-separated.",
        };
        var command = new Command("perturb", "Make one mistake at a time in tables and in prose, and see whether it is found.")
        {
            inputs,
            sample,
            seed,
            misses,
        };
        command.SetAction(parsed =>
        {
            var most = parsed.GetValue(sample);
            var runs = InputFile
                .Load(parsed.GetRequiredValue(inputs))
                .Select(file => PerturbRun.Of(file, most, parsed.GetValue(seed)))
                .ToList();
            var options = most is { } number ? $" --sample {number} --seed {parsed.GetValue(seed)}" : "";
            ResultFolder.Save(PerturbReport.Of(runs, $"footbridge-measure perturb FILE...{options}"), parsed.GetRequiredValue(results));
            if (parsed.GetValue(misses) is { } file)
            {
                using var writer = new StreamWriter(file.FullName);
                PerturbMissList.Write(runs, writer);
            }
            return 0;
        });
        return command;
    }
}
