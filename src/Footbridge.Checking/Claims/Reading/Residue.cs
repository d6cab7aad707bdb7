using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>
/// What a sentence says of a figure beyond what was read. Where every word of its clause is a name that a claim uses, a time, a
/// movement or grammar, the sentence was understood whole; a word that is left may make another measure of it, such as a product, a
/// place or "excluding".
/// </summary>
internal static class Residue
{
    private const ProseRole Turns =
        ProseRole.Expect | ProseRole.Basis | ProseRole.Include | ProseRole.Between | ProseRole.Outlook | ProseRole.Percentage;

    private const ProseRole Ends = ProseRole.Reason | ProseRole.Which | ProseRole.While | ProseRole.Compare;

    /// <summary>A sentence with more figures, or of more words, is none that was understood whole. It also bounds the work.</summary>
    private const int MostClaims = 24;

    private const int MostItems = 200;

    /// <summary>So many letters of a word are the same in its singular and its plural.</summary>
    private const int Stem = 5;

    /// <summary>"Per basic and diluted common share".</summary>
    private const int MostOfUnit = 5;

    /// <summary>True when nothing is left but the company's own name: from the start of the clause to the figure, and behind it to the next mark, figure or reason.</summary>
    public static bool IsNone(Sentence sentence, ReadClaim claim, HashSet<string> company)
    {
        if (sentence.Claims.Count > MostClaims || sentence.Items.Count > MostItems)
        {
            return false;
        }
        // From the figure before it on, a name that is not its own is where the sentence goes on to something else.
        var own = claim;
        for (var item = claim.Item - 1; item >= 0 && !Is(sentence, item, ItemKind.Semicolon); item--)
        {
            own = Is(sentence, item, ItemKind.Figure) ? null : own;
            if (IsLeft(sentence, item, own, company))
            {
                return false;
            }
        }
        if (IsPointed(sentence, claim) || IsAdjective(sentence, claim))
        {
            return false;
        }
        for (var item = claim.Item + 1; item < sentence.Items.Count; item++)
        {
            if (claim.Kind == ClaimKind.Value && sentence.Does(item, ProseRole.Relate))
            {
                return false;
            }
            if (Is(sentence, item, ItemKind.Comma) && sentence.Does(item + 1, ProseRole.List))
            {
                // ", respectively, that was included in"
                item += sentence.Is(item + 2, ItemKind.Comma) ? 2 : 1;
                continue;
            }
            if (sentence.Items[item].Kind is not (ItemKind.Word or ItemKind.Time) || sentence.Does(item, Ends))
            {
                // A remark in parentheses may say anything.
                return !Is(sentence, item, ItemKind.Open) || !IsLeft(sentence, item + 1, null, company);
            }
            if (IsLeft(sentence, item, null, company))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"These expenses": what they are was said before.</summary>
    private static bool IsPointed(Sentence sentence, ReadClaim claim)
    {
        var at = claim.MeasureItems.First - 1;
        while (sentence.IsIdle(at) && !sentence.Does(at, ProseRole.Point))
        {
            at--;
        }
        return sentence.Does(at, ProseRole.Point);
    }

    /// <summary>"Previously sold receivables were": a verb that no one does stands before the name, and narrows it.</summary>
    private static bool IsAdjective(Sentence sentence, ReadClaim claim)
    {
        var at = claim.MeasureItems.First - 1;
        if (!sentence.Does(at, ProseRole.Have | ProseRole.Act) || sentence.Items[at].Word < 0 || claim.MeasureItems.First > claim.Item)
        {
            return false;
        }
        while (--at >= 0 && sentence.IsIdle(at)) { }
        return at < 0 || sentence.Is(at, ItemKind.Comma) || sentence.Is(at, ItemKind.Semicolon);
    }

    private static bool IsLeft(Sentence sentence, int item, ReadClaim? own, HashSet<string> company)
    {
        if (item >= sentence.Items.Count || sentence.Items[item].Kind != ItemKind.Word)
        {
            return false;
        }
        var word = sentence.Items[item];
        return (word.Does(Turns | ProseRole.Reason) || word.IsNoun || word.IsOwner)
            && !company.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.Text.AsSpan(word.Start, word.End - word.Start))
            && !IsNamed(sentence, word, own)
            && !IsPer(sentence, item)
            && !IsShort(sentence, item);
    }

    /// <summary>A word of a name that some claim of the sentence uses, or this one, here or said again.</summary>
    private static bool IsNamed(Sentence sentence, ProseItem word, ReadClaim? own)
    {
        foreach (var claim in sentence.Claims)
        {
            if (
                (own is null || claim == own || claim == own.Of) && (Has(sentence, claim.Measure, word) || Has(sentence, claim.Whole, word))
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool Has(Sentence sentence, Mention? name, ProseItem word)
    {
        if (name is null || name.Start <= word.Start && word.End <= name.End)
        {
            return name is not null;
        }
        var text = sentence.Text.AsSpan(word.Start, word.End - word.Start);
        if (name.Text.AsSpan().Contains(text, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        // "G&A Expenses: General and administrative expenses were ...".
        return text.Length <= ProseLexicon.LongestShort
            && ProseLexicon.Default.Meant(text) is { } meant
            && Array.TrueForAll(
                meant.Split(' '),
                part => name.Text.Contains(part[..Math.Min(part.Length, Stem)], StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>"Per diluted share": the unit, not a name.</summary>
    private static bool IsPer(Sentence sentence, int item)
    {
        for (var before = item - 1; before >= Math.Max(0, item - MostOfUnit); before--)
        {
            if (sentence.Does(before, ProseRole.By))
            {
                return true;
            }
            if (!sentence.IsNoun(before) && !sentence.IsIdle(before))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"(NOI)": the name once more.</summary>
    private static bool IsShort(Sentence sentence, int item) =>
        item > 0
        && item + 1 < sentence.Items.Count
        && sentence.Items[item - 1].Kind == ItemKind.Open
        && sentence.Items[item + 1].Kind == ItemKind.Close
        && !sentence
            .Text.AsSpan(sentence.Items[item].Start, sentence.Items[item].End - sentence.Items[item].Start)
            .ContainsAnyInRange('a', 'z');

    private static bool Is(Sentence sentence, int item, ItemKind kind) => sentence.Items[item].Kind == kind;
}
