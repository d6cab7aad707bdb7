using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Where a name begins and ends: nouns, and the small words that join them.</summary>
internal static class Nouns
{
    /// <summary>A name is never longer.</summary>
    private const int Longest = 24;

    /// <summary>The first item of the name that ends with <paramref name="last"/>.</summary>
    public static int Left(Sentence sentence, int last)
    {
        var first = last;
        var listed = false;
        while (first > 0 && last - first < Longest)
        {
            var next = first - 1;
            if (IsPart(sentence, next))
            {
                first = next;
                continue;
            }
            if (
                sentence.Is(next, ItemKind.Close)
                && sentence.Mate(next) is var open and > 0
                && IsPart(sentence, open - 1)
                && AllNouns(sentence, open + 1, next)
            )
            {
                first = open - 1;
                continue;
            }
            var joint = next;
            while (sentence.IsIdle(joint) && joint > 0)
            {
                joint--;
            }
            if (joint < next && IsPart(sentence, joint) && !sentence.Does(next, ProseRole.Article))
            {
                first = joint;
                continue;
            }
            if (sentence.Does(joint, ProseRole.And | ProseRole.Or))
            {
                var before = sentence.Is(joint - 1, ItemKind.Comma) ? joint - 2 : joint - 1;
                if (!IsPart(sentence, before) || before < joint - 1 && !InList(sentence, before))
                {
                    return first;
                }
                listed = true;
                first = before;
                continue;
            }
            if (listed && sentence.Is(next, ItemKind.Comma) && IsPart(sentence, next - 1))
            {
                first = next - 1;
                continue;
            }
            if (IsJoint(sentence, joint) && IsPart(sentence, Skip(sentence, joint - 1)))
            {
                first = Skip(sentence, joint - 1);
                continue;
            }
            return first;
        }
        return first;
    }

    /// <summary>The last item of the name that begins at <paramref name="first"/> or behind its article; -1 when none does.</summary>
    public static int Right(Sentence sentence, int first)
    {
        var at = first;
        while (sentence.IsIdle(at))
        {
            at++;
        }
        var last = -1;
        while (at < sentence.Items.Count && at - first < Longest)
        {
            if (IsPart(sentence, at) || sentence.Items[at].IsOwner)
            {
                last = sentence.Items[at].IsOwner ? last : at;
                at++;
                continue;
            }
            if (last < 0)
            {
                return -1;
            }
            if (
                sentence.Is(at, ItemKind.Open)
                && sentence.Mate(at) is var close and > 0
                && AllNouns(sentence, at + 1, close)
                && IsPart(sentence, close + 1)
            )
            {
                at = close + 1;
                continue;
            }
            var next = at + 1;
            while (sentence.IsIdle(next))
            {
                next++;
            }
            var joins =
                sentence.Does(at, ProseRole.And | ProseRole.Or)
                || IsJoint(sentence, at)
                || sentence.Is(at, ItemKind.Comma) && next == at + 1 && InListAhead(sentence, next);
            if (!joins || !IsPart(sentence, next) || StartsClause(sentence, at, next))
            {
                return last;
            }
            at = next;
        }
        return last;
    }

    /// <summary>"..., and operating income was": the noun behind "and" is the subject of a verb.</summary>
    private static bool StartsClause(Sentence sentence, int joint, int at)
    {
        if (!sentence.Does(joint, ProseRole.And | ProseRole.Or) && !sentence.Is(joint, ItemKind.Comma))
        {
            return false;
        }
        for (var next = at; next < sentence.Items.Count && next < at + Longest; next++)
        {
            if (sentence.Does(next, ProseRole.Past | ProseRole.Be | ProseRole.Rise | ProseRole.Fall))
            {
                return true;
            }
            if (sentence.Is(next, ItemKind.Open) && sentence.Mate(next) is var close and > 0 && AllNouns(sentence, next + 1, close))
            {
                // "and non-performing assets (NPAs) totaled"
                next = close;
                continue;
            }
            if (
                !IsPart(sentence, next)
                && !sentence.IsIdle(next)
                && !sentence.Does(next, ProseRole.Of | ProseRole.In | ProseRole.And)
                && !sentence.Is(next, ItemKind.Time)
            )
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>A noun, or a verb that is one beside a noun: "cash generated from".</summary>
    private static bool IsPart(Sentence sentence, int at)
    {
        if (sentence.IsNoun(at))
        {
            return true;
        }
        if (!sentence.Does(at, ProseRole.Act) || sentence.Items[at].Word < 0)
        {
            return false;
        }
        return sentence.IsNoun(at - 1)
            && (
                sentence.Does(at + 1, ProseRole.By | ProseRole.In | ProseRole.From | ProseRole.Past | ProseRole.Be | ProseRole.To)
                || sentence.IsNoun(at + 1)
                || sentence.Is(at + 1, ItemKind.Time)
                || sentence.Does(at + 1, ProseRole.Or)
            );
    }

    private static bool IsJoint(Sentence sentence, int at) =>
        sentence.Does(at, ProseRole.Of | ProseRole.In | ProseRole.From | ProseRole.To | ProseRole.By) && !sentence.Does(at, ProseRole.Over)
        || sentence.Does(at, ProseRole.Over) && sentence.Does(at, ProseRole.In)
        || sentence.Is(at, ItemKind.Dash) && sentence.Text[sentence.Items[at].Start] == '-';

    private static int Skip(Sentence sentence, int at)
    {
        while (at > 0 && sentence.IsIdle(at))
        {
            at--;
        }
        return at;
    }

    /// <summary>"property, plant and equipment": another comma or the first of a list stands before.</summary>
    private static bool InList(Sentence sentence, int at) => sentence.Is(at - 1, ItemKind.Comma) || sentence.IsNoun(at - 1);

    private static bool InListAhead(Sentence sentence, int at)
    {
        for (var next = at; next < sentence.Items.Count && next < at + 8; next++)
        {
            if (sentence.Does(next, ProseRole.And | ProseRole.Or))
            {
                return next > at && sentence.IsNoun(next + 1);
            }
            if (!sentence.IsNoun(next) && !sentence.Is(next, ItemKind.Comma))
            {
                return false;
            }
        }
        return false;
    }

    private static bool AllNouns(Sentence sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!sentence.IsNoun(at) && !sentence.IsIdle(at))
            {
                return false;
            }
        }
        return true;
    }
}
