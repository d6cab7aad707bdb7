using System.CommandLine;
using Footbridge.Bench;
using Footbridge.Bench.Results;

namespace Footbridge.Measure.Truth;

/// <summary><c>truth</c>: inline XBRL filings, tags hidden, read and held against the tags.</summary>
internal static class TruthCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Option<DirectoryInfo> results)
    {
        var inputs = new Argument<FileSystemInfo[]>("inputs")
        {
            Description = "Filings in inline XBRL, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        }.AcceptExistingOnly();
        var misses = new Option<FileInfo?>("--misses") { Description = "Write every miss to this file, tab-separated." };
        var byTable = new Option<FileInfo?>("--by-table") { Description = "Write a line a table with misses to this file." };
        var pages = new Option<DirectoryInfo?>("--pages")
        {
            Description = "Write the pages without tags to this folder, as they were read.",
        };
        var command = new Command("truth", "Hold what is read against the tags of inline XBRL.") { inputs, misses, byTable, pages };
        command.SetAction(parsed =>
        {
            var filings = InputFile
                .Load(parsed.GetRequiredValue(inputs))
                .AsParallel()
                .AsOrdered()
                .Select(FilingTruth.Of)
                .OfType<FilingTruth>()
                .ToList();
            ResultFolder.Save(TruthReport.Of(filings, "footbridge-measure truth FOLDER"), parsed.GetRequiredValue(results));
            Write(parsed.GetValue(misses), writer => MissList.Write(filings, writer));
            Write(parsed.GetValue(byTable), writer => TableSummary.Write(filings, writer));
            if (parsed.GetValue(pages) is { } folder)
            {
                folder.Create();
                foreach (var filing in filings)
                {
                    File.WriteAllText(Path.Combine(folder.FullName, filing.Name), filing.Hidden.Text);
                }
            }
            return 0;
        });
        return command;
    }

    private static void Write(FileInfo? file, Action<TextWriter> write)
    {
        if (file is not null)
        {
            using var writer = new StreamWriter(file.FullName);
            write(writer);
        }
    }
}
