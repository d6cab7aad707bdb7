using System.CommandLine;
using Footbridge.Bench;
using Footbridge.Bench.Results;

namespace Footbridge.Measure.Digits;

/// <summary><c>digits</c>: changes one digit at a time, exhaustively, and asks whether the check finds it.</summary>
internal static class DigitsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Option<DirectoryInfo> results)
    {
        var inputs = new Argument<FileSystemInfo[]>("files")
        {
            Description = "Documents that the check finds no fault with.",
            Arity = ArgumentArity.OneOrMore,
        }.AcceptExistingOnly();
        var perPosition = new Option<int>("--per-position")
        {
            Description = "Other digits tried at each position; 9 tries them all.",
            DefaultValueFactory = _ => 3,
        };
        var seed = new Option<int>("--seed") { Description = "Chooses the digits.", DefaultValueFactory = _ => 1 };
        var misses = new Option<FileInfo?>("--misses")
        {
            Description = "Write the changes that were not put first to this file, tab-separated.",
        };
        var command = new Command("digits", "Change one digit at a time and see whether it is found.")
        {
            inputs,
            perPosition,
            seed,
            misses,
        };
        command.SetAction(parsed =>
        {
            var each = parsed.GetValue(perPosition);
            var runs = InputFile
                .Load(parsed.GetRequiredValue(inputs))
                .Select(file => DigitRun.Of(file, each, parsed.GetValue(seed)))
                .ToList();
            ResultFolder.Save(DigitsReport.Of(runs, each, parsed.GetValue(seed)), parsed.GetRequiredValue(results));
            if (parsed.GetValue(misses) is { } file)
            {
                using var writer = new StreamWriter(file.FullName);
                DigitMissList.Write(runs, writer);
            }
            return 0;
        });
        return command;
    }
}
