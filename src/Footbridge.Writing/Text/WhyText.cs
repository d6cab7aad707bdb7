using System.Collections.Immutable;
using Footbridge.Core.Claims;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>
/// The proof of single figures: how each was read, the claim that it makes, every tie that reaches it, what else it may have
/// been about, and what stands near it where no tie does.
/// </summary>
public static class WhyText
{
    private const int FullProofs = 5;
    private const int OccurrencesShown = 12;

    /// <summary>Writes the proofs of <paramref name="figures"/>; where they are many, only a numbered list and how to narrow it.</summary>
    public static byte[] Render(Proof proof, ImmutableArray<int> figures, bool colour)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var page = new Page(colour);
        if (figures.Length > FullProofs)
        {
            Choice(page, proof, figures);
            return page.ToUtf8();
        }
        var ties = new TiesOfFigures(proof);
        for (var number = 0; number < figures.Length; number++)
        {
            if (number > 0)
            {
                page.Line();
            }
            if (figures.Length > 1)
            {
                page.Write($"{number + 1} of {figures.Length}  ", Ink.Faint);
            }
            Figure(page, proof, figures[number], ties.Of(figures[number]));
        }
        return page.ToUtf8();
    }

    private static void Choice(Page page, Proof proof, ImmutableArray<int> figures)
    {
        page.Line($"{NumberText.Plural(figures.Length, "figure")} are printed so:").Line();
        for (var number = 0; number < figures.Length; number++)
        {
            page.Right(NumberText.Count(number + 1), 5, Ink.Faint);
            FigureLine.Write(page, proof, figures[number], 7, proof.Documents.Length > 1);
        }
        var first = proof.Figures[figures[0]];
        page.Line()
            .Line($"One of them: footbridge why {ShellWord.Quoted(proof.Documents[first.Document].Path)} {PlaceText.Short(proof, first)}");
    }

    private static void Figure(Page page, Proof proof, int index, ReadOnlySpan<int> ties)
    {
        var figure = proof.Figures[index];
        page.Write(PlaceText.Full(proof, figure)).Write("  ").Line($"\"{figure.Text}\"");
        page.Line();
        ReadingText.Write(page, proof, index);
        var claim = proof.Claims.FirstOrDefault(claim => claim.Figure == index);
        if (claim is not null)
        {
            page.Line().To(2).Write("claim", Ink.Strong).Line($"  {claim.Id}, {ClaimText.Kind(claim)}");
            page.Wrapped(ClaimText.Meaning(claim), 6);
        }
        for (var number = 0; number < ties.Length; number++)
        {
            page.Line();
            TieText.Write(page, proof, proof.Ties[ties[number]], index, number + 1, ties.Length);
        }
        if (claim is not null)
        {
            Alternatives(page, proof, claim);
        }
        if (ties.IsEmpty && figure.IsFinancial)
        {
            MissingText.Write(page, proof, index, claim, figures => FigureList(page, proof, figures));
        }
        Findings(page, proof, index);
        Occurrences(page, proof, index);
    }

    private static void Alternatives(Page page, Proof proof, Claim claim)
    {
        if (ClaimText.Alternatives(proof, claim) is { IsEmpty: false } rest)
        {
            page.Line().To(2).Write(claim.Tie is null ? "it may be about" : "not taken", Ink.Strong).Line();
            ClaimText.Candidates(page, proof, claim, rest, 6);
        }
    }

    private static void Findings(Page page, Proof proof, int index)
    {
        foreach (var finding in proof.Findings)
        {
            if (finding.Figures.Contains(index) || finding.Suspects.Contains(index))
            {
                page.Line();
                FindingText.Full(page, proof, finding);
            }
        }
    }

    private static void Occurrences(Page page, Proof proof, int index)
    {
        var same = new List<int>();
        for (var other = 0; other < proof.Figures.Length; other++)
        {
            if (other != index && proof.Figures[other].Text == proof.Figures[index].Text)
            {
                same.Add(other);
            }
        }
        if (same.Count == 0)
        {
            return;
        }
        page.Line().To(2).Line("printed so elsewhere:");
        FigureList(page, proof, same);
    }

    private static void FigureList(Page page, Proof proof, List<int> figures)
    {
        for (var number = 0; number < figures.Count && number < OccurrencesShown; number++)
        {
            FigureLine.Write(page, proof, figures[number], 4, proof.Documents.Length > 1);
        }
        if (figures.Count > OccurrencesShown)
        {
            page.To(4).Line($"and {NumberText.Count(figures.Count - OccurrencesShown)} more (footbridge show FILE figures lists all)");
        }
    }
}
