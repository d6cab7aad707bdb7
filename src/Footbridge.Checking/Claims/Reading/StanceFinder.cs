using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Tells in what sense each claim of a sentence is made.</summary>
internal static class StanceFinder
{
    /// <summary>A period that ends so many days after the one reported lies ahead; fiscal weeks may end a little later.</summary>
    private const int Ahead = 14;

    /// <summary>Sets the stances of all claims of a sentence.</summary>
    public static void Find(Sentence sentence, ReadingState state, DateOnly? lastDay)
    {
        for (var index = 0; index < sentence.Claims.Count; index++)
        {
            var claim = sentence.Claims[index];
            claim.BasisItem = Basis(sentence, index);
            claim.Stance =
                state.IsOutlook && !IsPast(sentence, claim) || IsExpected(sentence, claim) || IsFuture(claim, lastDay) ? Stance.Expected
                : claim.BasisItem >= 0 ? Stance.OtherBasis
                : IsBound(sentence, claim) ? Stance.Bound
                : Stance.Reported;
        }
    }

    private static bool IsPast(Sentence sentence, ReadClaim claim)
    {
        for (var at = claim.Item - 1; at >= 0; at--)
        {
            if (sentence.Does(at, ProseRole.Past))
            {
                return true;
            }
            if (sentence.Does(at, ProseRole.Expect))
            {
                return false;
            }
        }
        return false;
    }

    private static bool IsFuture(ReadClaim claim, DateOnly? lastDay) =>
        lastDay is { } last
        && claim is { Part: ClaimPart.Main, IsPeriodExplicit: true, Period: { } period }
        && period.End > last.AddDays(Ahead)
        && !(period.IsInstant && claim.Kind == ClaimKind.Value);

    private static bool IsExpected(Sentence sentence, ReadClaim claim)
    {
        for (var at = claim.Item - 1; at >= 0; at--)
        {
            if (sentence.Does(at, ProseRole.Expect) && !Parenthetic(sentence, at))
            {
                return true;
            }
            // What was, is not expected, whatever the clause before says.
            if (sentence.Does(at, ProseRole.Past) || sentence.Is(at, ItemKind.Semicolon))
            {
                break;
            }
        }
        for (var at = claim.Tail + 1; at < sentence.Items.Count; at++)
        {
            if (sentence.Does(at, ProseRole.Expect))
            {
                // "is expected", "will": not "targets" in the words behind it.
                var isNoun = sentence.Does(at, ProseRole.Outlook);
                var isVerb =
                    sentence.Does(at - 1, ProseRole.Be) || sentence.Does(at + 1, isNoun ? ProseRole.Be : ProseRole.Be | ProseRole.To);
                return !Parenthetic(sentence, at) && (isVerb || at == sentence.Items.Count - 1);
            }
            if (
                sentence.Is(at, ItemKind.Figure)
                || sentence.Is(at, ItemKind.Comma)
                || sentence.Is(at, ItemKind.Semicolon)
                || sentence.Does(at, ProseRole.Past | ProseRole.While | ProseRole.Which | ProseRole.Reason | ProseRole.Compare)
            )
            {
                break;
            }
        }
        return false;
    }

    /// <summary>"higher than expected", "above our guidance", "as expected": what was is measured against it.</summary>
    private static bool Parenthetic(Sentence sentence, int at)
    {
        var before = at - 1;
        if (
            sentence.Is(before, ItemKind.Word)
            && sentence
                .Text.AsSpan(sentence.Items[before].Start..sentence.Items[before].End)
                .Equals("as", StringComparison.OrdinalIgnoreCase)
        )
        {
            return true;
        }
        while (sentence.IsIdle(before) || sentence.IsNoun(before) || sentence.Is(before, ItemKind.Time))
        {
            before--;
        }
        return sentence.Does(before, ProseRole.Compare | ProseRole.Noun | ProseRole.Bound)
            || sentence.Does(before, ProseRole.Have)
                && sentence.Text.AsSpan(0, sentence.Items[before].End).EndsWith("line with", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The phrase of basis that stands with the figure, or leads the sentence; -1 for none.</summary>
    private static int Basis(Sentence sentence, int index) =>
        Own(sentence, index) is { } own ? own
        : Carried(sentence, index) is { } from ? from.BasisItem
        : -1;

    /// <summary>"$29.2 million on an adjusted basis, up 32%", "compared to $22.1 million": what continues a figure is on its basis.</summary>
    private static ReadClaim? Carried(Sentence sentence, int index)
    {
        var claim = sentence.Claims[index];
        var from =
            claim is { Part: ClaimPart.Comparison, Of: { } of } ? of
            : index > 0 && claim.IsMovement && claim.DirectionItem == sentence.Claims[index - 1].BasisItem + 2 ? sentence.Claims[index - 1]
            : null;
        return
            from is { BasisItem: >= 0, Measure: { } there } && claim.Measure is { } here && there.Words.AsSpan().SequenceEqual(here.Words)
            ? from
            : null;
    }

    /// <summary>The phrase that stands with the figure; -1 where one restates what its name says; null for none.</summary>
    private static int? Own(Sentence sentence, int index)
    {
        var claim = sentence.Claims[index];
        for (var at = claim.Item + 1; at < sentence.Items.Count; at++)
        {
            if (sentence.Does(at, ProseRole.Basis))
            {
                return Restates(sentence, claim, at) ? -1 : at;
            }
            var item = sentence.Items[at];
            if (item.Kind == ItemKind.Figure && claim.IsMovement && sentence.Does(at - 1, ProseRole.To))
            {
                // "improved 5.6% to $1,610.5 million in constant currency"
                continue;
            }
            if (
                item.Kind is ItemKind.Figure or ItemKind.Semicolon or ItemKind.Open
                || item.Kind == ItemKind.Comma
                || at > claim.Tail
                    && item.Kind == ItemKind.Word
                    && item.Does(
                        ProseRole.And
                            | ProseRole.Or
                            | ProseRole.Past
                            | ProseRole.While
                            | ProseRole.Which
                            | ProseRole.Reason
                            | ProseRole.Compare
                            | ProseRole.Include
                    )
            )
            {
                break;
            }
        }
        var leads = true;
        for (var at = claim.Item - 1; at >= 0; at--)
        {
            var item = sentence.Items[at];
            if (item.Kind == ItemKind.Word && item.Does(ProseRole.Basis))
            {
                return Restates(sentence, claim, at) ? -1 : at;
            }
            var isBefore = at < claim.MeasureItems.First;
            if (
                item.Kind == ItemKind.Figure
                || item.Kind == ItemKind.Semicolon
                || item.Kind == ItemKind.Word && item.Does(ProseRole.While)
                // "organic growth that outpaced the market and increased EBITDA by 34%": the phrase is of what stands before.
                || isBefore && item.Kind == ItemKind.Word && item.Does(ProseRole.And | ProseRole.Which | ProseRole.Past)
            )
            {
                leads = false;
                break;
            }
            if (
                index > 0
                && (item.Kind is ItemKind.Comma or ItemKind.Close || item.Kind == ItemKind.Word && item.Does(ProseRole.And | ProseRole.Or))
            )
            {
                leads = false;
                break;
            }
        }
        return leads ? null : Leads(sentence);
    }

    /// <summary>"On a constant-currency basis, ...": holds for the whole sentence.</summary>
    private static int? Leads(Sentence sentence)
    {
        for (var at = 0; at < sentence.Items.Count; at++)
        {
            if (sentence.Does(at, ProseRole.Basis))
            {
                return at;
            }
            if (!sentence.IsIdle(at) && !sentence.Does(at, ProseRole.In))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>"Adjusted EBITDA, excluding ..., was": the name leaves things out already.</summary>
    private static bool Restates(Sentence sentence, ReadClaim claim, int basis)
    {
        var says = sentence.Text.AsSpan(sentence.Items[basis].Start..sentence.Items[basis].End);
        if (!says.StartsWith("exclud", StringComparison.OrdinalIgnoreCase) && !says.EndsWith(" basis", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        for (var at = Math.Max(claim.MeasureItems.First, 0); at <= claim.MeasureItems.Last; at++)
        {
            if (sentence.Does(at, ProseRole.Adjusted))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsBound(Sentence sentence, ReadClaim claim)
    {
        if (claim.IsRange)
        {
            return true;
        }
        if (sentence.Does(claim.Item + 1, ProseRole.BoundAfter))
        {
            return true;
        }
        var text = sentence.Text.AsSpan(claim.At.Start, claim.At.End - claim.At.Start);
        if (
            text.ContainsAny('~', '<', '>')
            || text.EndsWith("+")
            || claim.At.Start > 0 && sentence.Text[claim.At.Start - 1] is '~' or '>' or '<'
            || claim.At.End < sentence.Text.Length && sentence.Text[claim.At.End] == '+'
        )
        {
            return true;
        }
        for (var at = claim.Item - 1; at >= 0; at--)
        {
            if (sentence.Does(at, ProseRole.Bound))
            {
                return true;
            }
            if (!sentence.IsIdle(at))
            {
                return false;
            }
        }
        return false;
    }
}
