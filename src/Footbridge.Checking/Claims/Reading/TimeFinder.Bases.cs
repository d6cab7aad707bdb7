using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>The other side of a comparison: its own time, and the period that a movement is measured from.</summary>
internal sealed partial class TimeFinder
{
    private void Compared(Sentence sentence, int index)
    {
        var claim = sentence.Claims[index];
        if (claim.Period is not null)
        {
            return;
        }
        var reference = Compared(claim)?.Period ?? periods.Main;
        if (Behind(sentence, index, reference, true) is { } behind)
        {
            claim.Period = behind;
            claim.IsPeriodExplicit = true;
            return;
        }
        if (Before(sentence, index, reference) is { } before)
        {
            claim.Period = before;
            claim.IsPeriodExplicit = true;
            return;
        }
        // "compared with $1.5 million, or $0.03 per share": both hold at one time.
        if (claim.Before is { Part: ClaimPart.Comparison, Period: { } same } && claim.IsSame)
        {
            claim.Period = same;
            claim.IsPeriodExplicit = claim.Before.IsPeriodExplicit;
            return;
        }
        claim.Period = reference is null ? null : Rate(sentence, claim, reference) ?? periods.Earlier(reference, 12);
    }

    /// <summary>What a comparison stands against: "from $951,000 or 0.07% a year ago" is a year before the amount that $951,000 is compared with.</summary>
    private static ReadClaim? Compared(ReadClaim claim)
    {
        var of = claim.Of;
        while (of is { Part: ClaimPart.Comparison, Of: { } further })
        {
            of = further;
        }
        return of;
    }

    /// <summary>"increased 5% year-over-year to $5 million from $4 million": the rate tells the other period.</summary>
    private Period? Rate(Sentence sentence, ReadClaim claim, Period reference)
    {
        for (var number = sentence.Times.Count - 1; number >= 0; number--)
        {
            var time = sentence.Times[number];
            if (time.IsRate && time.Item < claim.Item)
            {
                return First(time, reference, true);
            }
        }
        return null;
    }

    /// <summary>"compared to prior-year net income of $5 million": the time stands between the comparison and its figure.</summary>
    private Period? Before(Sentence sentence, int index, Period? reference)
    {
        var claim = sentence.Claims[index];
        for (var at = claim.Item - 1; at >= 0 && !sentence.Is(at, ItemKind.Figure); at--)
        {
            if (sentence.Is(at, ItemKind.Time))
            {
                var time = sentence.Times[sentence.Items[at].Index];
                return time.IsRate ? null : First(time, reference, true);
            }
            if (sentence.Does(at, ProseRole.Compare | ProseRole.From) || sentence.Is(at, ItemKind.Open))
            {
                return null;
            }
        }
        return null;
    }

    private void Base(Sentence sentence, int index, ReadingState state)
    {
        var claim = sentence.Claims[index];
        if (claim.Base is not null || claim.Period is not { } period)
        {
            return;
        }
        if (BaseBehind(sentence, index, period) is { } behind)
        {
            claim.Base = behind;
            claim.IsBaseExplicit = true;
            return;
        }
        var after = index > 0 ? sentence.Claims[index - 1].Tail : -1;
        for (var number = sentence.Times.Count - 1; number >= 0; number--)
        {
            var time = sentence.Times[number];
            if (time.Item > claim.Item || !time.IsBase || time.Item <= after && (time.Item > sentence.Claims[0].Item || time.IsTaken))
            {
                continue;
            }
            if (First(time, period, true) is { } ahead && ahead != period)
            {
                claim.Base = ahead;
                claim.IsBaseExplicit = true;
                return;
            }
        }
        if (claim.Before is { IsMovement: true, Base: { } same } before && claim.IsSame)
        {
            claim.Base = same;
            claim.IsBaseExplicit = before.IsBaseExplicit;
            return;
        }
        if (
            claim is { IsMovement: true, Measure: { } measure }
            && During(sentence, claim, period, state) is { Start: { } start }
            && mentions.IsBalance(measure) == true
        )
        {
            claim.Period = Period.Instant(period.End);
            claim.Base = periods.DayBefore(start);
            return;
        }
        claim.Base = periods.Earlier(period, 12);
    }

    /// <summary>
    /// "Through the first nine months deposits grew 7%, to $6.6 billion as of September 30": the stretch that a balance changed over.
    /// Null where only a day is said.
    /// </summary>
    private Period? During(Sentence sentence, ReadClaim claim, Period period, ReadingState state)
    {
        if (!claim.IsPeriodExplicit)
        {
            return null;
        }
        if (!period.IsInstant)
        {
            return period;
        }
        foreach (var time in sentence.Times)
        {
            if (time.Item > claim.Item)
            {
                break;
            }
            if (
                !time.IsBase
                && First(time, state.Period ?? periods.Main, false) is { IsInstant: false } stretch
                && stretch.End == period.End
            )
            {
                return stretch;
            }
        }
        return null;
    }

    private Period? BaseBehind(Sentence sentence, int index, Period period)
    {
        var claim = sentence.Claims[index];
        for (var at = claim.Item + 1; at < sentence.Items.Count; at++)
        {
            var item = sentence.Items[at];
            if (item.Kind == ItemKind.Time && sentence.Times[item.Index] is { IsBase: true } time)
            {
                if (First(time, period, true) is { } found && found != period)
                {
                    time.IsTaken = true;
                    return found;
                }
                continue;
            }
            if (item.Kind == ItemKind.Figure && sentence.ClaimAt(at) is { } other)
            {
                if (other.Part == ClaimPart.Comparison)
                {
                    return other.IsPeriodExplicit || other.Of?.Period == period ? other.Period : null;
                }
                if (other.IsMovement && !(other.Before == claim && !EndsClaim(sentence, claim, other)))
                {
                    return null;
                }
                continue;
            }
            if (
                item.Kind == ItemKind.Semicolon
                || item.Kind == ItemKind.Word
                    && (
                        item.Does(ProseRole.While | ProseRole.Past)
                        || item.Does(ProseRole.Movement)
                            && !item.Does(ProseRole.Noun | ProseRole.Bound)
                            && !FollowedByFrom(sentence, at)
                            && at > claim.Tail
                    )
            )
            {
                return null;
            }
        }
        return null;
    }

    private static bool FollowedByFrom(Sentence sentence, int at) =>
        sentence.Does(at + 1, ProseRole.From | ProseRole.To | ProseRole.Compare);

    /// <summary>"11% year-over-year and 2% sequentially": each has its own.</summary>
    private static bool EndsClaim(Sentence sentence, ReadClaim claim, ReadClaim next)
    {
        for (var at = claim.Tail + 1; at < next.Item; at++)
        {
            if (sentence.Is(at, ItemKind.Time))
            {
                return true;
            }
        }
        return false;
    }
}
