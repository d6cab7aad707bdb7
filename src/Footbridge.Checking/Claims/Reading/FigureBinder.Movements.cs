using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Movements: the words before and behind a figure that say which way it went.</summary>
internal static partial class FigureBinder
{
    /// <summary>A plus or minus sign before the figure.</summary>
    public static Direction SignOf(Sentence sentence, ReadClaim claim)
    {
        var text = sentence.Text.AsSpan(claim.At.Start, claim.At.End - claim.At.Start).TrimStart();
        return text.Length == 0 ? Direction.None
            : text[0] == '+' ? Direction.Up
            : text[0] is '-' or '−' or '–' || text[0] == '(' && text.Contains(')') ? Direction.Down
            : Direction.None;
    }

    /// <summary>Direction of a word.</summary>
    public static Direction DirectionOf(in ProseItem item) =>
        item.Kind != ItemKind.Word ? Direction.None
        : item.Does(ProseRole.Rise) ? Direction.Up
        : item.Does(ProseRole.Fall) ? Direction.Down
        : Direction.None;

    /// <summary>"growth of 5% to 7%", "expected to grow 5% to 7%".</summary>
    private static bool Foretells(Sentence sentence, ReadClaim low)
    {
        if (low.DirectionItem >= 0 && sentence.Does(low.DirectionItem + 1, ProseRole.Of))
        {
            return true;
        }
        for (var at = low.Item - 1; at >= 0; at--)
        {
            if (sentence.Does(at, ProseRole.Expect))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"a 4% increase", "3.9% higher", "5% organic revenue growth".</summary>
    private static bool BindRight(Sentence sentence, ReadClaim claim)
    {
        if (claim.Tail > claim.Item)
        {
            return false;
        }
        int first = -1,
            last = -1;
        for (var at = claim.Item + 1; at < sentence.Items.Count && at <= claim.Item + MostNouns + 3; at++)
        {
            var item = sentence.Items[at];
            if (item.Kind == ItemKind.Word && item.Does(ProseRole.Noun))
            {
                return IsOwn(sentence, at) && SetMovement(claim, item, at, first, last);
            }
            if (item.Kind == ItemKind.Word && item.IsNoun && (first < 0 || last == at - 1) && at - claim.Item <= MostNouns)
            {
                first = first < 0 ? at : first;
                last = at;
            }
            else if (item.Kind == ItemKind.Word && item.Does(ProseRole.Or) && sentence.Is(at + 1, ItemKind.Figure) && first < 0)
            {
                // "$5.5 million or 3.9% higher"
                at++;
            }
            else if (
                !(item.Kind == ItemKind.Time && first < 0)
                && !(item.Kind == ItemKind.Word && (item.IsIdle && !item.Does(ProseRole.Article) || item.Does(ProseRole.Basis)))
            )
            {
                return false;
            }
        }
        return false;
    }

    private static bool SetMovement(ReadClaim claim, in ProseItem item, int at, int first, int last)
    {
        claim.Kind = claim.Unit == UnitKind.Percent && !claim.IsPoints ? ClaimKind.Growth : ClaimKind.Change;
        claim.Direction = DirectionOf(item);
        claim.DirectionItem = at;
        claim.Between = (first, last);
        claim.Tail = Math.Max(claim.Tail, at);
        return true;
    }

    /// <summary>False when the movement belongs to the next figure: "$36.8 million, up 3%".</summary>
    public static bool IsOwn(Sentence sentence, int direction)
    {
        var at = direction + 1;
        while (sentence.IsIdle(at) || sentence.Does(at, ProseRole.By | ProseRole.Of | ProseRole.Bound) || sentence.Is(at, ItemKind.Time))
        {
            at++;
        }
        return !sentence.Is(at, ItemKind.Figure) && !(sentence.Does(at, ProseRole.From | ProseRole.To) && NextIsFigure(sentence, at + 1));
    }

    private static bool NextIsFigure(Sentence sentence, int at)
    {
        while (sentence.IsIdle(at) || sentence.Does(at, ProseRole.Bound))
        {
            at++;
        }
        return sentence.Is(at, ItemKind.Figure);
    }

    /// <summary>"increased by 4%", "a decrease of $2 million", "revenue growth was 5%"; "from" and "to" are values at the ends of a movement.</summary>
    private static bool BindLeft(Sentence sentence, ReadClaim claim, ref ClaimPart part)
    {
        var at = claim.Item - 1;
        ProseRole seen = 0;
        bool opened = false,
            parted = false;
        for (; at >= 0; at--)
        {
            var item = sentence.Items[at];
            if (item.Kind == ItemKind.Time)
            {
                parted = true;
                continue;
            }
            if (item.Kind == ItemKind.Open && !opened)
            {
                opened = true;
                continue;
            }
            if (item.Kind == ItemKind.Colon && at == claim.Item - 1)
            {
                continue;
            }
            if (item.Kind != ItemKind.Word)
            {
                break;
            }
            if (item.Does(ProseRole.Bound) && !parted && seen == 0)
            {
                claim.IsBound = true;
                continue;
            }
            if (item.IsIdle || parted && item.Does(ProseRole.In))
            {
                continue;
            }
            if (
                item.Does(ProseRole.To | ProseRole.From | ProseRole.By | ProseRole.Of | ProseRole.Be | ProseRole.Past | ProseRole.Represent)
            )
            {
                if ((seen & (ProseRole.To | ProseRole.From)) != 0)
                {
                    break;
                }
                seen |= item.Role;
                continue;
            }
            break;
        }
        claim.Head = at + 1;
        claim.IsEnd = (seen & (ProseRole.To | ProseRole.Be | ProseRole.Past)) != 0;
        if ((seen & ProseRole.By) != 0 && sentence.IsNoun(at) && BindBy(sentence, claim, at))
        {
            return true;
        }
        var word = at >= 0 ? sentence.Items[at] : default;
        var direction = at >= 0 ? DirectionOf(word) : Direction.None;
        if ((seen & ProseRole.From) != 0)
        {
            return BindFrom(sentence, claim, at, direction, ref part);
        }
        if (direction == Direction.None)
        {
            return at >= 0
                && (seen & (ProseRole.To | ProseRole.Be | ProseRole.Past | ProseRole.Of)) != 0
                && !sentence.Is(at, ItemKind.Figure)
                && !sentence.Is(at, ItemKind.Comma);
        }
        claim.Direction = direction;
        claim.DirectionItem = at;
        claim.Head = at;
        if ((seen & ProseRole.To) != 0)
        {
            return true;
        }
        // "the growth was 5%" moves; "operations were lower and were $5 million" does not.
        if ((seen & (ProseRole.Be | ProseRole.Past)) != 0 && !word.Does(ProseRole.Noun))
        {
            claim.Direction = Direction.None;
            claim.DirectionItem = -1;
            return true;
        }
        claim.Kind = claim.Unit == UnitKind.Percent && !claim.IsPoints ? ClaimKind.Growth : ClaimKind.Change;
        return true;
    }

    /// <summary>"increased revenue by 34 percent", "grew loans by 27% and deposits by 24%": the name stands between the movement and its figure.</summary>
    private static bool BindBy(Sentence sentence, ReadClaim claim, int last)
    {
        var first = Nouns.Left(sentence, last);
        var at = first - 1;
        while (sentence.IsIdle(at) || sentence.Does(at, ProseRole.Of))
        {
            // "decreased the amount of the allowance by"
            at--;
        }
        var direction = at >= 0 ? DirectionOf(sentence.Items[at]) : Direction.None;
        if (direction == Direction.None && sentence.Does(at, ProseRole.And) && sentence.Claims.Count > 0 && sentence.Claims[^1].IsMovement)
        {
            direction = sentence.Claims[^1].Direction;
            at = sentence.Claims[^1].DirectionItem;
        }
        if (direction == Direction.None)
        {
            return false;
        }
        claim.Kind = claim.Unit == UnitKind.Percent && !claim.IsPoints ? ClaimKind.Growth : ClaimKind.Change;
        claim.Direction = direction;
        claim.DirectionItem = at;
        claim.Between = (first, last);
        return true;
    }

    private static bool BindFrom(Sentence sentence, ReadClaim claim, int at, Direction direction, ref ClaimPart part)
    {
        if (direction == Direction.None)
        {
            // "increased 18% to $14.2 million from $12.0 million": the movement was said before.
            direction = NearMovement(sentence, at, out var item);
            if (direction == Direction.None)
            {
                return false;
            }
            at = item;
        }
        claim.Direction = direction;
        claim.DirectionItem = at;
        part = ClaimPart.Comparison;
        return true;
    }

    /// <summary>The nearest movement to the left, in the same clause.</summary>
    private static Direction NearMovement(Sentence sentence, int at, out int item)
    {
        for (; at >= 0; at--)
        {
            item = at;
            if (sentence.ClaimAt(at) is { Direction: not Direction.None } claim)
            {
                item = claim.DirectionItem;
                return claim.Direction;
            }
            if (DirectionOf(sentence.Items[at]) is var direction and not Direction.None && !sentence.Does(at, ProseRole.Bound))
            {
                return direction;
            }
            if (sentence.Is(at, ItemKind.Semicolon) || sentence.Does(at, ProseRole.While | ProseRole.Past))
            {
                break;
            }
        }
        item = -1;
        return Direction.None;
    }
}
