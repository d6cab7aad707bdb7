using Footbridge.Bench;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Corpus;

/// <summary>A file of the corpus, checked.</summary>
/// <param name="File">The file.</param>
/// <param name="Proof">What the check found; null when it threw.</param>
/// <param name="Failure">The exception, when it threw: the product promises that it never does.</param>
internal sealed record CorpusDocument(InputFile File, Proof? Proof, string? Failure)
{
    /// <summary>Checks a file. An exception is a result here, so that one bad document does not hide the others.</summary>
    public static CorpusDocument Of(InputFile file)
    {
        try
        {
            return new CorpusDocument(file, Product.Check(file.Name, file.Bytes), null);
        }
        catch (Exception exception)
        {
            return new CorpusDocument(file, null, exception.ToString());
        }
    }

    /// <summary>Figures in table cells that are financial.</summary>
    public IEnumerable<int> TableFigures =>
        Proof is null
            ? []
            : Enumerable
                .Range(0, Proof.Figures.Length)
                .Where(index => Proof.Figures[index] is { IsFinancial: true, Place: FigurePlace.Table });

    /// <summary>The number of findings of a severity.</summary>
    public int Findings(Severity severity) => Proof?.Findings.Count(finding => finding.Severity == severity) ?? 0;

    /// <summary>The number of reading notes.</summary>
    public int Notes => Proof?.Documents.Sum(document => document.Notes.Length) ?? 0;
}
