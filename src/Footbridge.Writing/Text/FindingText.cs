using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>A finding for a person: severity, code and name; the place; then the computation line by line.</summary>
internal static class FindingText
{
    /// <summary>The whole finding; with its fingerprint for whoever wants to waive it.</summary>
    public static void Full(Page page, Proof proof, Finding finding, bool withFingerprint = false)
    {
        page.Write(finding.Waiver is null ? "" : "waived ", Ink.Good)
            .Write(Word(finding.Severity), InkOf(finding.Severity))
            .Write(" ")
            .Write(finding.Rule.Code, Ink.Strong)
            .Write(" ")
            .Line(finding.Rule.Name);
        var shown = Subject(proof, finding);
        if (shown is { } index)
        {
            Figure(page.To(2), proof, proof.Figures[index]);
        }
        else
        {
            page.To(2).Line(PlaceText.Full(proof, finding.Document, finding.Span));
        }
        page.Wrapped(finding.Message, 2);
        foreach (var detail in finding.Details)
        {
            page.Wrapped(detail, 2);
        }
        if (finding.Waiver is { } waiver)
        {
            page.Wrapped(WaiverText.Sentence(waiver), 2);
        }
        if (withFingerprint)
        {
            page.To(2).Line($"fingerprint {finding.Fingerprint}");
        }
    }

    /// <summary>A note on one line, or as few as it needs.</summary>
    public static void Short(Page page, Proof proof, Finding finding)
    {
        page.Write(finding.Waiver is null ? "" : "waived ", Ink.Good)
            .Write(Word(finding.Severity), InkOf(finding.Severity))
            .Write(" ")
            .Write(finding.Rule.Code, Ink.Strong)
            .Write("  ")
            .Write(PlaceText.Full(proof, finding.Document, finding.Span))
            .Write("  ");
        var message = finding.Waiver is { } waiver ? $"{finding.Message}; {WaiverText.Sentence(waiver)}" : finding.Message;
        page.Wrapped(message, page.Column + 1 > 60 ? 2 : page.Column, hang: 2);
    }

    public static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    public static Ink InkOf(Severity severity) =>
        severity switch
        {
            Severity.Error => Ink.Error,
            Severity.Warning => Ink.Warning,
            _ => Ink.Note,
        };

    private static void Figure(Page page, Proof proof, Figure figure)
    {
        var meaning = PlaceText.Meaning(proof, figure);
        page.Write(PlaceText.Full(proof, figure))
            .Write("  ")
            .Write($"\"{figure.Text}\"", Ink.Strong)
            .Write(meaning.Length == 0 ? "" : "  ");
        if (page.Column + 1 + meaning.Length > Page.Width)
        {
            page.Line();
            page.Wrapped(meaning, 6);
        }
        else
        {
            page.Write(meaning.Length == 0 ? "" : " ").Line(meaning);
        }
    }

    /// <summary>The figure that the finding stands at; a finding about a whole table has none.</summary>
    public static int? Subject(Proof proof, Finding finding)
    {
        foreach (var index in finding.Figures.AddRange(finding.Suspects))
        {
            if (Stands(proof.Figures[index], finding.Document, finding.Span))
            {
                return index;
            }
        }
        return finding.Suspects.IsEmpty ? null : finding.Suspects[0];
    }

    private static bool Stands(Figure figure, int document, SourceSpan span) => figure.Document == document && figure.Span == span;
}
