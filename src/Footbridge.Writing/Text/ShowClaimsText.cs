using Footbridge.Core.Claims;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>Every claim of the prose as read: the sentence, what it says, and what it was tied to or why not.</summary>
public static class ShowClaimsText
{
    private const int Names = 4;
    private const int Values = 14;

    /// <summary>Writes all claims.</summary>
    public static byte[] Render(Proof proof, bool colour)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var page = new Page(colour);
        Sentence(page, proof);
        var excerpts = new ExcerptText(proof);
        var document = -1;
        foreach (var claim in proof.Claims)
        {
            if (proof.Figures[claim.Figure].Document != document)
            {
                document = proof.Figures[claim.Figure].Document;
                page.Line().Line(PlaceText.Document(proof, document), Ink.Strong);
            }
            page.Line();
            Write(page, proof, claim, excerpts);
        }
        return page.ToUtf8();
    }

    private static void Sentence(Page page, Proof proof)
    {
        Span<int> verdicts = stackalloc int[4];
        var tied = 0;
        foreach (var claim in proof.Claims)
        {
            if (claim.Tie is { } tie)
            {
                verdicts[(int)proof.Ties[tie].Verdict]++;
                tied++;
            }
        }
        page.Write(NumberText.Plural(proof.Claims.Length, "claim"), Ink.Strong);
        if (proof.Claims.IsEmpty)
        {
            page.Line(": no sentence makes a statement with a financial figure");
            return;
        }
        page.Write(
            $": {NumberText.Count(verdicts[(int)Verdict.Exact])} exact, {NumberText.Count(verdicts[(int)Verdict.Rounded])} within rounding, "
        );
        page.Write($"{NumberText.Count(verdicts[(int)Verdict.Broken])} broken, {NumberText.Count(verdicts[(int)Verdict.Open])} open, ");
        page.Line($"{NumberText.Count(proof.Claims.Length - tied)} tied to nothing");
    }

    private static void Write(Page page, Proof proof, Claim claim, ExcerptText excerpts)
    {
        var figure = proof.Figures[claim.Figure];
        page.To(2).Write(PlaceText.Short(proof, figure)).To(Values).Write($"\"{figure.Text}\"", Ink.Strong).Write("  ");
        var (word, ink) = FigureLine.State(proof, claim.Figure);
        page.Write(word, ink).Line($"  ({claim.Id})");
        if (excerpts.Around(figure, 2 * (Page.Width - Values) - 8) is { Length: > 0 } excerpt)
        {
            Name(page, "says").Wrapped(excerpt, Values, hang: 0);
        }
        Name(page, "read as").Wrapped($"{ClaimText.Kind(claim)}: {ClaimText.Meaning(claim)}", Values);
        if (claim.Tie is { } index)
        {
            Tied(page, proof, proof.Ties[index]);
        }
        else
        {
            var missing = ClaimText.Missing(claim);
            Name(page, "not tied").Wrapped(missing.Length == 0 ? "no candidate is sure enough" : missing, Values);
        }
        if (ClaimText.Alternatives(proof, claim) is { IsEmpty: false } rest)
        {
            Name(page, claim.Tie is null ? "may be" : "not taken");
            ClaimText.Candidates(page, proof, claim, rest, Values);
        }
    }

    private static void Tied(Page page, Proof proof, Tie tie)
    {
        Name(page, "tied by").Write($"{tie.Id} {tie.Rule}, ").Line(TieText.Word(tie.Verdict), TieText.InkOf(tie.Verdict));
        var result = proof.Figures[tie.Result];
        var computed = $"{AmountText.Of(tie.Computed, result)}{AmountText.InScale(result)}";
        page.Wrapped(
            !TieText.SaysTheSame(tie) ? $"{tie.Formula} = {computed}"
                : tie.Operands.Length == 1 ? computed
                : $"{computed}, in {NumberText.Plural(tie.Operands.Length, "place")}",
            Values
        );
        if (tie.Basis is { Length: > 0 } basis)
        {
            page.Wrapped(basis, Values);
        }
        foreach (var operand in tie.Operands)
        {
            page.To(Values + 2);
            ClaimText.Occurrence(page, proof, operand.Figure);
        }
    }

    private static Page Name(Page page, string name) => page.To(Names).Write(name, Ink.Faint).To(Values);
}
