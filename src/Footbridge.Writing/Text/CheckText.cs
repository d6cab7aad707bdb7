using System.Text;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>The report of a check for a person, in 100 columns: coverage, findings, tables and prose, unsupported figures, next steps.</summary>
/// <param name="verbosity">How much of it.</param>
/// <param name="colour">True for a terminal that shows colours.</param>
public sealed class CheckText(Verbosity verbosity, bool colour) : CheckFormat
{
    private const int Reports = 0;
    private const int Packages = 1;

    /// <inheritdoc />
    public override int SectionCount => 2;

    /// <inheritdoc />
    public override ReadOnlySpan<byte> Separator => "\n"u8;

    /// <inheritdoc />
    public override CheckPart Render(Proof proof, int? package)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var page = new Page(colour);
        var line = new Page(colour);
        if (package is null)
        {
            Single(page, proof);
        }
        else
        {
            InCorpus(page, proof);
            CoverageTable.Numbers(line, proof.Coverage);
            line.Write("  ").Write(Name(proof));
        }
        return new CheckPart([new PooledBuffer(page.ToUtf8()), new PooledBuffer(line.ToUtf8())], proof.Coverage);
    }

    /// <inheritdoc />
    public override void Write(Stream output, CheckParts parts)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(parts);
        if (!parts.IsEmpty(Packages))
        {
            var page = new Page(colour);
            CoverageText.Sentence(page, parts.Coverage);
            page.Line().Line(NumberText.Plural(parts.Packages, "release")).Line();
            output.Write(page.ToUtf8());
        }
        parts.CopySection(Reports, output);
        if (!parts.IsEmpty(Packages))
        {
            Total(output, parts);
        }
    }

    private void Single(Page page, Proof proof)
    {
        CoverageText.Sentence(page, proof.Coverage);
        page.Line();
        CoverageText.Shares(page, proof);
        Counts(page, proof, indent: 0);
        Findings(page, proof);
        if (verbosity == Verbosity.Quiet)
        {
            LeftOut(page, proof);
            return;
        }
        TablesText.Write(page, proof);
        UnsupportedText.Write(page, proof, verbosity);
        if (verbosity == Verbosity.Verbose)
        {
            OtherNumbersText.Write(page, proof);
        }
        NextSteps.Write(page, proof);
    }

    private void InCorpus(Page page, Proof proof)
    {
        if (!HasSection(proof))
        {
            return;
        }
        page.Line(Name(proof), Ink.Strong).To(2);
        CoverageText.Sentence(page, proof.Coverage);
        page.Line();
        Counts(page, proof, indent: 2);
        Findings(page, proof);
        if (verbosity == Verbosity.Verbose)
        {
            TablesText.Write(page, proof);
            UnsupportedText.Write(page, proof, verbosity);
            OtherNumbersText.Write(page, proof);
        }
    }

    // A release without findings is told by its line in the table of all releases.
    private bool HasSection(Proof proof) =>
        verbosity switch
        {
            Verbosity.Verbose => true,
            Verbosity.Quiet => proof.Findings.Any(finding => finding.Severity > Severity.Note),
            _ => !proof.Findings.IsEmpty,
        };

    private void Total(Stream output, CheckParts parts)
    {
        var page = new Page(colour);
        if (!parts.IsEmpty(Reports))
        {
            page.Line();
        }
        page.Right("figures", 9, Ink.Strong)
            .Right("proved", 9, Ink.Strong)
            .Right("rounded", 9, Ink.Strong)
            .Right("unsupported", 13, Ink.Strong)
            .Right("contradicted", 14, Ink.Strong)
            .Write("  ")
            .Write("release", Ink.Strong)
            .Line();
        output.Write(page.ToUtf8());
        parts.CopySection(Packages, output);
        page = new Page(colour);
        page.Line();
        CoverageTable.Numbers(page, parts.Coverage);
        page.Line("  total");
        if (verbosity != Verbosity.Verbose)
        {
            page.Line().Line("Tables and unsupported figures of each release: -v, or footbridge check FILE for one of them.");
        }
        output.Write(page.ToUtf8());
    }

    private static void Counts(Page page, Proof proof, int indent)
    {
        Span<int> counts = stackalloc int[3];
        var waived = 0;
        foreach (var finding in proof.Findings)
        {
            if (finding.Waiver is null)
            {
                counts[(int)finding.Severity]++;
            }
            else
            {
                waived++;
            }
        }
        page.To(indent);
        if (proof.Findings.IsEmpty)
        {
            page.Line("no findings");
            return;
        }
        var first = true;
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Note])
        {
            if (counts[(int)severity] > 0)
            {
                page.Write(first ? "" : ", ")
                    .Write(NumberText.Plural(counts[(int)severity], FindingText.Word(severity)), FindingText.InkOf(severity));
                first = false;
            }
        }
        if (waived > 0)
        {
            page.Write(first ? "" : ", ").Write($"{NumberText.Count(waived)} waived", Ink.Good);
        }
        page.Line();
    }

    private void Findings(Page page, Proof proof)
    {
        var notes = 0;
        foreach (var finding in proof.Findings)
        {
            if (finding.Severity > Severity.Note || verbosity == Verbosity.Verbose)
            {
                page.Line();
                FindingText.Full(page, proof, finding, withFingerprint: verbosity == Verbosity.Verbose);
            }
            else
            {
                notes++;
            }
        }
        if (notes == 0 || verbosity == Verbosity.Quiet)
        {
            return;
        }
        page.Line();
        foreach (var finding in proof.Findings)
        {
            if (finding.Severity == Severity.Note)
            {
                FindingText.Short(page, proof, finding);
            }
        }
    }

    private static void LeftOut(Page page, Proof proof)
    {
        var notes = proof.Findings.Count(finding => finding.Severity == Severity.Note);
        var what = new StringBuilder("Left out by -q: the tables");
        if (proof.Coverage.Unsupported > 0)
        {
            what.Append(", the list of unsupported figures");
        }
        if (notes > 0)
        {
            what.Append(", ").Append(NumberText.Plural(notes, "note"));
        }
        page.Line().Wrapped(what.Append('.').ToString(), 0, hang: 0);
    }

    private static string Name(Proof proof)
    {
        var paths = new List<string>();
        foreach (var document in proof.Documents)
        {
            if (paths.Count == 0 || paths[^1] != document.Path)
            {
                paths.Add(document.Path);
            }
        }
        return string.Join(" + ", paths);
    }
}
