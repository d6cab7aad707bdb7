using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>
/// Reads what the words beside a figure make of it: a value, a movement and its direction, a share, the other side of a
/// comparison, an end of a range. It asks for no measure and no time.
/// </summary>
internal static partial class FigureBinder
{
    /// <summary>Figures further apart than this are no list.</summary>
    private const int LongestGap = 24;

    private const int MostNouns = 5;

    private const ProseRole Small = ProseRole.Article | ProseRole.Filler | ProseRole.Bound;

    /// <summary>Reads the figure of <paramref name="claim"/>; all figures before it were read.</summary>
    public static void Bind(Sentence sentence, ReadClaim claim)
    {
        claim.Head = claim.Tail = claim.Item;
        claim.Kind = ClaimKind.Value;
        SetTail(sentence, claim);
        SetBefore(sentence, claim);
        if (IsRange(sentence, claim))
        {
            return;
        }
        var part = ClaimPart.Main;
        if (!BindRight(sentence, claim) && !BindLeft(sentence, claim, ref part))
        {
            Inherit(sentence, claim, ref part);
        }
        if (
            claim is { Kind: ClaimKind.Value, Before: { Kind: ClaimKind.Value } same }
            && same.Unit == claim.Unit
            // "EUR 30.8 billion (USD 28.4 billion)" is one amount, said twice.
            && same.Currency == claim.Currency
            && IsAlone(sentence, claim, same)
        )
        {
            // "EBITDA was EUR 162 million (EUR 416 million)": nothing but the amount of the year before.
            part = ClaimPart.Comparison;
        }
        claim.Part = part == ClaimPart.Main && !claim.IsEnd && IsCompared(sentence, claim) ? ClaimPart.Comparison : part;
        if (IsIncluded(sentence, claim))
        {
            claim.Part = ClaimPart.Part;
        }
        if (claim is { IsPoints: true, Kind: ClaimKind.Value } or { IsPoints: true, Kind: ClaimKind.Growth })
        {
            claim.Kind = ClaimKind.Change;
        }
        if (claim is { Kind: ClaimKind.Value, Unit: UnitKind.Percent } && IsShare(sentence, claim))
        {
            claim.Kind = ClaimKind.Share;
        }
        if (claim.IsMovement && claim.Direction == Direction.None)
        {
            claim.Direction = SignOf(sentence, claim);
        }
    }

    /// <summary>Takes "of total revenue" and "on a diluted basis" to the figure.</summary>
    private static void SetTail(Sentence sentence, ReadClaim claim)
    {
        var at = claim.Item + 1;
        if (claim.Unit == UnitKind.Percent && sentence.Does(at, ProseRole.Of))
        {
            var last = Nouns.Right(sentence, at + 1);
            if (last >= 0)
            {
                claim.Tail = last;
            }
        }
        else if (claim.Unit == UnitKind.PerShare)
        {
            // "per diluted share", "per share on a diluted basis", "per share diluted".
            if (sentence.Does(at, ProseRole.By) && sentence.IsNoun(at + 1))
            {
                at++;
                while (sentence.IsNoun(at))
                {
                    claim.Tail = at++;
                }
            }
            if (
                sentence.IsNoun(at)
                && sentence.Does(at + 1, ProseRole.And | ProseRole.Or)
                && sentence.IsNoun(at + 2)
                && sentence.Does(at + 3, ProseRole.By)
            )
            {
                // "$0.18 basic and diluted per share"
                claim.Tail = at + 2;
                return;
            }
            var next = sentence.Does(at, ProseRole.In) ? at + 1 : at;
            var first = next;
            while (next < first + 4 && (sentence.IsNoun(next) || sentence.IsIdle(next)))
            {
                next++;
            }
            if (next > first && (first > at ? sentence.IsIdle(next - 1) : sentence.IsNoun(first)))
            {
                claim.Tail = next - 1;
            }
        }
    }

    /// <summary>Finds the claim that this one continues: nothing stands between them that could begin anew.</summary>
    private static void SetBefore(Sentence sentence, ReadClaim claim)
    {
        if (sentence.Claims.Count == 0)
        {
            return;
        }
        var before = sentence.Claims[^1];
        if (claim.Item - before.Tail > LongestGap)
        {
            return;
        }
        bool and = false,
            time = false;
        for (var at = before.Tail + 1; at < claim.Item; at++)
        {
            var item = sentence.Items[at];
            switch (item.Kind)
            {
                case ItemKind.Time:
                    time = true;
                    continue;
                case ItemKind.Comma or ItemKind.Open or ItemKind.Close or ItemKind.Dash:
                case ItemKind.Colon when sentence.Is(at - 1, ItemKind.Time):
                    continue;
                case ItemKind.Word:
                    and |= item.Does(ProseRole.And);
                    if (
                        item.IsIdle
                        || item.Does(
                            ProseRole.And
                                | ProseRole.Or
                                | ProseRole.Bound
                                | ProseRole.Basis
                                | ProseRole.BoundAfter
                                | ProseRole.List
                                | ProseRole.By
                                | ProseRole.In
                        )
                        || item.Does(ProseRole.To | ProseRole.From | ProseRole.Compare) && LeadsToTime(sentence, at)
                    )
                    {
                        continue;
                    }
                    return;
                default:
                    return;
            }
        }
        claim.Before = before;
        claim.IsSame =
            !and
            && !time
            && (
                sentence.Does(before.Tail + 1, ProseRole.Or)
                || sentence.Does(before.Tail + 2, ProseRole.Or)
                || sentence.Is(before.Tail + 1, ItemKind.Open)
                || claim.Unit != before.Unit
            );
    }

    /// <summary>The words from here to the next phrase of time do nothing: "to the first quarter".</summary>
    private static bool LeadsToTime(Sentence sentence, int at)
    {
        for (var next = at + 1; next < sentence.Items.Count && next < at + 4; next++)
        {
            if (sentence.Items[next].Kind == ItemKind.Time)
            {
                return true;
            }
            if (!sentence.IsIdle(next) && !sentence.Does(next, ProseRole.In | ProseRole.Of))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"between $280 and $290 million", "$470-$475 million", "5% to 7%".</summary>
    private static bool IsRange(Sentence sentence, ReadClaim claim)
    {
        if (sentence.Claims.Count == 0 || sentence.Claims[^1] is not { } low || low.Unit != claim.Unit)
        {
            return false;
        }
        var gap = claim.Item - low.Item - 1;
        var joined = gap switch
        {
            0 => sentence.Text.AsSpan(claim.At.Start).TrimStart()[0] is '-' or '–',
            1 => sentence.Is(claim.Item - 1, ItemKind.Dash) || sentence.Does(claim.Item - 1, ProseRole.To),
            _ => false,
        };
        var from = SkipSmall(sentence, low.Item - 1);
        var between = sentence.Does(from, ProseRole.Between);
        if (joined && sentence.Does(from, ProseRole.From) && low.Part == ClaimPart.Comparison)
        {
            return false;
        }
        if (!joined && !(between && gap == 1 && sentence.Does(claim.Item - 1, ProseRole.And)))
        {
            return false;
        }
        if (low.IsMovement && sentence.Does(claim.Item - 1, ProseRole.To) && !Foretells(sentence, low))
        {
            // "increased $506 million to $6.0 billion": by how much, and to what.
            return false;
        }
        low.IsRange = claim.IsRange = true;
        claim.Kind = low.Kind;
        claim.Part = low.Part;
        claim.Direction = low.Direction;
        claim.DirectionItem = low.DirectionItem;
        claim.Head = low.Head;
        claim.Before = low;
        return true;
    }

    /// <summary>A figure in a list is what the one before it in the same unit is.</summary>
    private static void Inherit(Sentence sentence, ReadClaim claim, ref ClaimPart part)
    {
        if (claim.Before is not { } before)
        {
            return;
        }
        claim.Head = claim.Item;
        var like = Like(sentence, claim, before);
        if (like is not null && claim.IsSame && like.Part != before.Part)
        {
            like = null;
        }
        if (like is not null)
        {
            claim.Kind = like.Kind == ClaimKind.Share ? ClaimKind.Value : like.Kind;
            part = like.Part == ClaimPart.Comparison && IsClosed(sentence, claim, before) ? ClaimPart.Main : like.Part;
            if (like.IsMovement || like.Part == ClaimPart.Comparison)
            {
                claim.Direction = like.Direction;
                claim.DirectionItem = like.DirectionItem;
            }
            if (like.Kind == ClaimKind.Share)
            {
                claim.Kind = ClaimKind.Share;
            }
            return;
        }
        part = before.Part;
        if (IsClosed(sentence, claim, before))
        {
            // "EUR 113.1 million (+3.8%) and EUR 1.21 per share": what moved stands in parentheses, this does not.
            part = ClaimPart.Main;
        }
        else if (
            before.Kind == ClaimKind.Growth
            && claim.Unit == UnitKind.Money
            && sentence.Does(SkipSmall(sentence, claim.Item - 1), ProseRole.Level)
        )
        {
            // "up 2.8% from 2023, at $8.6 billion"
            part = ClaimPart.Main;
        }
        else if (before.IsMovement && claim.Unit is UnitKind.Percent or UnitKind.Money or UnitKind.BasisPoints or UnitKind.PerShare)
        {
            claim.Kind = claim.Unit == UnitKind.Percent && !claim.IsPoints ? ClaimKind.Growth : ClaimKind.Change;
            claim.Direction = before.Direction;
            claim.DirectionItem = before.DirectionItem;
        }
        else if (
            claim is { Unit: UnitKind.Percent, IsPoints: false }
            && claim.Tail == claim.Item
            && SignOf(sentence, claim) != Direction.None
        )
        {
            claim.Kind = ClaimKind.Growth;
        }
    }

    /// <summary>True when the claim before stands in parentheses that end before this one.</summary>
    private static bool IsClosed(Sentence sentence, ReadClaim claim, ReadClaim before)
    {
        for (var at = before.Tail + 1; at < claim.Item; at++)
        {
            if (sentence.Is(at, ItemKind.Close))
            {
                return sentence.Mate(at) is var open && open >= 0 && open < before.Item;
            }
        }
        return false;
    }

    private static ReadClaim? Like(Sentence sentence, ReadClaim claim, ReadClaim before)
    {
        if (before.Unit == claim.Unit && before.IsPoints == claim.IsPoints)
        {
            // "5% of revenue in 2013 and 4%": a share goes on as a share, "21% and 49% of revenue" does not begin as one.
            return before;
        }
        for (var index = sentence.Claims.Count - 1; index >= 0; index--)
        {
            var other = sentence.Claims[index];
            if (other.Unit == claim.Unit && other.IsPoints == claim.IsPoints)
            {
                return claim.IsSame && other.IsMovement != before.IsMovement ? null : other;
            }
        }
        return null;
    }

    /// <summary>"compared with net income of $0.1 million": a word of comparison stands before the figure, with nothing but its name between.</summary>
    private static bool IsCompared(Sentence sentence, ReadClaim claim)
    {
        bool time = false,
            and = false;
        for (var at = claim.Head - 1; at >= 0; at--)
        {
            var item = sentence.Items[at];
            if (item.Kind == ItemKind.Time)
            {
                if (and)
                {
                    // "compared with the first quarter of 2012 and 3% sequentially": the comparison is over.
                    return false;
                }
                time = true;
                continue;
            }
            if (item.Kind == ItemKind.Close && sentence.Mate(at) >= 0)
            {
                at = sentence.Mate(at);
                continue;
            }
            if (item.Kind == ItemKind.Figure)
            {
                // "compared to net income of $7.9 million and earnings per share of $0.45"
                return and && !time && sentence.ClaimAt(at) is { Part: ClaimPart.Comparison };
            }
            if (item.Kind != ItemKind.Word)
            {
                return false;
            }
            if (item.Does(ProseRole.Compare) && !item.Does(ProseRole.Bound))
            {
                return true;
            }
            and |= item.Does(ProseRole.And);
            if (item.Does(ProseRole.From))
            {
                var direction = NearMovement(sentence, at - 1, out var found);
                if (direction == Direction.None || time)
                {
                    return false;
                }
                claim.Direction = claim.IsMovement ? claim.Direction : direction;
                claim.DirectionItem = claim.IsMovement ? claim.DirectionItem : found;
                return true;
            }
            if (
                !item.IsNoun
                && !item.IsIdle
                && !item.IsOwner
                && !item.Does(ProseRole.Of | ProseRole.In | ProseRole.And | ProseRole.Bound | ProseRole.By | ProseRole.Act)
            )
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"(EUR 416 million)", "(2023: $3.3 million)", "($60.2 million in 2024)": nothing stands in the parentheses but the amount and when it was.</summary>
    private static bool IsAlone(Sentence sentence, ReadClaim claim, ReadClaim before)
    {
        var open = claim.Item - 1;
        while (sentence.Is(open, ItemKind.Colon) || sentence.Is(open, ItemKind.Time))
        {
            open--;
        }
        var close = claim.Item + 1;
        while (sentence.Does(close, ProseRole.In) || sentence.IsIdle(close) || sentence.Is(close, ItemKind.Time))
        {
            close++;
        }
        var isDated = open < claim.Item - 1 || close > claim.Item + 1;
        return sentence.Is(open, ItemKind.Open)
            && sentence.Mate(open) == close
            && before.Part == ClaimPart.Main
            && (isDated || OnlyTime(sentence, before.Item, open))
            && SignOf(sentence, claim) != Direction.Up;
    }

    private static bool OnlyTime(Sentence sentence, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (!sentence.Is(at, ItemKind.Time) && !sentence.IsIdle(at) && !sentence.Does(at, ProseRole.In))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsIncluded(Sentence sentence, ReadClaim claim)
    {
        var at = SkipSmall(sentence, claim.Head - 1);
        if (claim.Head != claim.Item)
        {
            at = SkipSmall(sentence, claim.Item - 1);
        }
        return sentence.Does(at, ProseRole.Include);
    }

    private static bool IsShare(Sentence sentence, ReadClaim claim)
    {
        if (claim.Tail > claim.Item && sentence.Does(claim.Item + 1, ProseRole.Of))
        {
            return true;
        }
        return sentence.Does(SkipSmall(sentence, claim.Item - 1), ProseRole.Represent)
            || claim is { IsSame: true, Before.Kind: ClaimKind.Value, Before.Unit: UnitKind.Money };
    }

    /// <summary>The first item to the left that is more than an article or a bound.</summary>
    private static int SkipSmall(Sentence sentence, int at)
    {
        while (sentence.IsIdle(at) || sentence.Does(at, Small))
        {
            at--;
        }
        return at;
    }
}
