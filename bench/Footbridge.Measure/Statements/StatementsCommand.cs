using System.CommandLine;
using Footbridge.Bench;
using Footbridge.Bench.Results;

namespace Footbridge.Measure.Statements;

/// <summary><c>statements</c>: the three statements of every document, held against a list made by reading.</summary>
internal static class StatementsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Option<DirectoryInfo> results)
    {
        var inputs = new Argument<FileSystemInfo[]>("inputs")
        {
            Description = "Documents, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        }.AcceptExistingOnly();
        var list = new Option<FileInfo>("--list")
        {
            Description = "The list of statements.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine(ResultFolder.Default().FullName, "statements.md")),
        }.AcceptExistingOnly();
        var command = new Command("statements", "Hold the three statements of every document against a list made by reading.")
        {
            inputs,
            list,
        };
        command.SetAction(parsed =>
        {
            var truth = StatementTruth.Read(File.ReadLines(parsed.GetRequiredValue(list).FullName));
            var files = InputFile.Load(parsed.GetRequiredValue(inputs)).ToList();
            var runs = files.AsParallel().AsOrdered().Select(each => StatementRun.Of(each, truth)).ToList();
            foreach (var (unknown, _) in files.Zip(runs).Where(pair => pair.Second is null))
            {
                Console.Error.WriteLine($"{unknown.Name} is not in the list.");
            }
            ResultFolder.Save(
                StatementsReport.Of([.. runs.OfType<StatementRun>()], "footbridge-measure statements FOLDER"),
                parsed.GetRequiredValue(results)
            );
            return 0;
        });
        return command;
    }
}
