using System.Collections.Immutable;
using Footbridge.Core.Claims;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>A claim as it was read, and what it may be about, likeliest first.</summary>
internal static class ClaimText
{
    /// <summary>"a growth", "a value, expected".</summary>
    public static string Kind(Claim claim)
    {
        var kind = claim.Kind switch
        {
            ClaimKind.Value => "a value",
            ClaimKind.Growth => "a growth",
            ClaimKind.Change => "a change",
            ClaimKind.Share => "a share of a whole",
            _ => "not read: no measure is near it",
        };
        return claim.Stance == Stance.Reported ? kind : $"{kind}, {Word(claim.Stance)}";
    }

    /// <summary>"Services revenue (segment Services), 3 months to 2013-03-31, against 3 months to 2012-03-31, up".</summary>
    public static string Meaning(Claim claim)
    {
        var segment = claim.Segment is { Length: > 0 } name ? $" (segment {name})" : "";
        var period = claim.Period is { } when ? when.Describe() : "period unknown";
        var against = claim.Base is { } compared ? $", against {compared.Describe()}" : "";
        var direction = claim.Direction switch
        {
            Direction.Up => ", up",
            Direction.Down => ", down",
            _ => "",
        };
        return $"{(claim.Measure.Length == 0 ? "no measure" : claim.Measure)}{segment}, {period}{against}{direction}";
    }

    /// <summary>What keeps a claim from being tied, as far as the claim itself tells; empty where it says all that is needed.</summary>
    public static string Missing(Claim claim) =>
        claim switch
        {
            { Kind: ClaimKind.Unread } or { Measure.Length: 0 } => "no words near it name a measure",
            { Period: null } => "nothing near it says when it holds",
            { Kind: ClaimKind.Growth or ClaimKind.Change, Base: null } => "nothing near it says with which period it compares",
            { Stance: Stance.Expected } => "it says what is expected; no table can show that yet",
            { Stance: Stance.OtherBasis } => "it measures on another basis than the tables",
            { Candidates.IsEmpty: true } => "no line of the tables has its measure, period and unit",
            _ => "",
        };

    /// <summary>What a claim may be about and was not tied to; the figures of its tie are shown with the tie.</summary>
    public static ImmutableArray<Candidate> Alternatives(Proof proof, Claim claim)
    {
        if (claim.Tie is not { } tie)
        {
            return claim.Candidates;
        }
        var tied = proof.Ties[tie];
        return claim.Candidates.RemoveAll(candidate =>
            (candidate.Figures.Length == tied.Operands.Length || TieText.SaysTheSame(tied))
            && candidate.Figures.All(figure => tied.Operands.Any(operand => operand.Figure == figure))
        );
    }

    /// <summary>Candidates, each with its figures, its likeness and the reason why it was taken or not.</summary>
    public static void Candidates(Page page, Proof proof, Claim claim, ImmutableArray<Candidate> candidates, int indent)
    {
        var figure = proof.Figures[claim.Figure];
        foreach (var candidate in candidates)
        {
            page.To(indent).Write($"{AmountText.Of(candidate.Value, figure)}{AmountText.InScale(figure)}", Ink.Strong);
            page.Wrapped(
                $"fits {ShareText.Percent(candidate.Likeness)}: {candidate.Reason}",
                Math.Max(page.Column + 2, indent + 24),
                hang: 2
            );
            foreach (var index in candidate.Figures)
            {
                page.To(indent + 4);
                Occurrence(page, proof, index);
            }
        }
    }

    /// <summary>A figure with all that finds it: text, place, table, row and column; the document where there are several.</summary>
    public static void Occurrence(Page page, Proof proof, int index)
    {
        var figure = proof.Figures[index];
        var place = proof.Documents.Length > 1 ? PlaceText.Full(proof, figure) : PlaceText.Short(proof, figure);
        var words = PlaceText.Path(proof, figure) is { Length: > 0 } path ? $", {path}" : "";
        var table = figure.Table is { } number ? $", in {PlaceText.QuotedTitle(proof, number)}" : "";
        page.Wrapped($"{figure.Text} at {place}{words}{table}", page.Column);
    }

    private static string Word(Stance stance) =>
        stance switch
        {
            Stance.Expected => "expected, not reported",
            Stance.OtherBasis => "on another basis than the tables",
            Stance.Bound => "a bound or a round number",
            _ => "reported",
        };
}
