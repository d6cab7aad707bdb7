using System.CommandLine;
using Footbridge.Bench;
using Footbridge.Bench.Judgements;
using Footbridge.Bench.Results;

namespace Footbridge.Measure.Corpus;

/// <summary><c>corpus</c>: reads and checks every document, and counts.</summary>
internal static class CorpusCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Option<DirectoryInfo> results)
    {
        var inputs = new Argument<FileSystemInfo[]>("inputs")
        {
            Description = "Documents, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        }.AcceptExistingOnly();
        var findings = new Option<FileInfo?>("--findings") { Description = "Write every finding with all its details to this file." };
        var judgements = new Option<FileInfo?>("--judgements")
        {
            Description = "The list of judgements of errors; judgements.md in the folder of results without it.",
        };
        var command = new Command("corpus", "Read and check every document, and count what was found.") { inputs, findings, judgements };
        command.SetAction(parsed =>
        {
            var documents = InputFile.Load(parsed.GetRequiredValue(inputs)).AsParallel().AsOrdered().Select(CorpusDocument.Of).ToList();
            var folder = parsed.GetRequiredValue(results);
            var errors = new JudgedFindings(
                documents.Where(document => document.Proof is not null).Select(document => (document.File.Name, document.Proof!)),
                Judgement.Load(parsed.GetValue(judgements), folder)
            );
            ResultFolder.Save(CorpusReport.Of(documents, errors, "footbridge-measure corpus FOLDER"), folder);
            if (parsed.GetValue(findings) is { } file)
            {
                using var writer = new StreamWriter(file.FullName);
                FindingList.Write(documents, writer);
            }
            if (errors.Open > 0)
            {
                Console.Error.WriteLine($"{errors.Open} errors and warnings have no judgement yet: the table of findings names them.");
            }
            // A promise of the product is broken when reading throws: the caller sees it in the exit code too.
            return documents.Exists(document => document.Failure is not null) ? 1 : 0;
        });
        return command;
    }
}
