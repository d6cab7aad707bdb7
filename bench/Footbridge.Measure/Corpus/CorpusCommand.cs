using System.CommandLine;
using Footbridge.Measure.Results;

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
        var command = new Command("corpus", "Read and check every document, and count what was found.") { inputs, findings };
        command.SetAction(parsed =>
        {
            var documents = InputFile.Load(parsed.GetRequiredValue(inputs)).AsParallel().AsOrdered().Select(CorpusDocument.Of).ToList();
            ResultFolder.Save(CorpusReport.Of(documents, "footbridge-measure corpus FOLDER"), parsed.GetRequiredValue(results));
            if (parsed.GetValue(findings) is { } file)
            {
                using var writer = new StreamWriter(file.FullName);
                FindingList.Write(documents, writer);
            }
            // A promise of the product is broken when reading throws: the caller sees it in the exit code too.
            return documents.Exists(document => document.Failure is not null) ? 1 : 0;
        });
        return command;
    }
}
