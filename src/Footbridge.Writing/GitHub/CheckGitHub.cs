using System.Text;
using Footbridge.Core.Documents;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.GitHub;

/// <summary>
/// Findings as workflow commands, which GitHub Actions turns into annotations at the lines concerned. A last line, which is no
/// command, gives the coverage. GitHub shows the first ten annotations of a kind and step; the log has them all.
/// </summary>
public sealed class CheckGitHub : CheckFormat
{
    /// <inheritdoc />
    public override int SectionCount => 1;

    /// <inheritdoc />
    public override ReadOnlySpan<byte> Separator => [];

    /// <inheritdoc />
    public override CheckPart Render(Proof proof, int? package)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var commands = new StringBuilder();
        foreach (var finding in proof.Findings)
        {
            Command(commands, proof, finding);
        }
        return new CheckPart([new PooledBuffer(Encoding.UTF8.GetBytes(commands.ToString()))], proof.Coverage);
    }

    /// <inheritdoc />
    public override void Write(Stream output, CheckParts parts)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(parts);
        parts.CopySection(0, output);
        var page = new Page(colour: false);
        CoverageText.Sentence(page, parts.Coverage);
        output.Write(page.Line().ToUtf8());
    }

    private static void Command(StringBuilder commands, Proof proof, Finding finding)
    {
        var document = proof.Documents[finding.Document];
        commands.Append("::").Append(Word(finding)).Append(" file=").Append(WorkflowText.Property(FilePath(document.Path)));
        if (document.Places.PlaceOf(finding.Span) is TextPlace start)
        {
            commands.Append(",line=").Append(start.Line);
            var end = document.Places.PlaceOf(new SourceSpan(finding.Span.End, finding.Span.End)) as TextPlace;
            // GitHub takes columns only where they are of one line.
            if (end?.Line == start.Line)
            {
                commands.Append(",endLine=").Append(end.Line).Append(",col=").Append(start.Column);
                commands.Append(",endColumn=").Append(end.Column);
            }
        }
        var waived = finding.Waiver is null ? "" : "waived: ";
        commands.Append(",title=").Append(WorkflowText.Property($"{waived}{finding.Rule.Code} {finding.Rule.Name}")).Append("::");
        var lines = finding.Details.Insert(0, finding.Message);
        if (finding.Waiver is { } waiver)
        {
            lines = lines.Add(WaiverText.Sentence(waiver));
        }
        commands.AppendJoin("%0A", lines.Select(WorkflowText.Message)).Append('\n');
    }

    private static string Word(Finding finding) =>
        finding.Waiver is not null ? "notice"
        : finding.Severity == Severity.Error ? "error"
        : finding.Severity == Severity.Warning ? "warning"
        : "notice";

    private static string FilePath(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
