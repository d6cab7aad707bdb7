using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Gives each claim of a sentence the period that it holds in, and the one that it compares with.</summary>
internal sealed class TimeFinder(ProsePeriods periods, MentionReader mentions)
{
    private const ProseRole Bridges =
        ProseRole.In
        | ProseRole.Of
        | ProseRole.Article
        | ProseRole.Filler
        | ProseRole.Basis
        | ProseRole.Or
        | ProseRole.BoundAfter
        | ProseRole.List;

    /// <summary>Tells which phrases of time say with what is compared.</summary>
    public static void Sort(Sentence sentence)
    {
        foreach (var time in sentence.Times)
        {
            time.IsBase = time.IsRate || IsBase(sentence, time.Item);
        }
    }

    /// <summary>Sets period and base of all claims of a sentence.</summary>
    public void Find(Sentence sentence, ReadingState state)
    {
        for (var index = 0; index < sentence.Claims.Count; index++)
        {
            if (sentence.Claims[index].Part != ClaimPart.Comparison)
            {
                Main(sentence, index, state);
            }
            else if (sentence.Claims[index].Of is { Period: not null })
            {
                Compared(sentence, index);
            }
        }
        for (var index = 0; index < sentence.Claims.Count; index++)
        {
            if (sentence.Claims[index].Part == ClaimPart.Comparison)
            {
                Compared(sentence, index);
            }
        }
        for (var index = 0; index < sentence.Claims.Count; index++)
        {
            var claim = sentence.Claims[index];
            if (claim.IsMovement || claim is { Kind: ClaimKind.Value, Direction: not Direction.None, Part: ClaimPart.Main })
            {
                Base(sentence, index);
            }
        }
        foreach (var claim in sentence.Claims)
        {
            Balance(claim);
        }
        Carry(sentence, state);
    }

    /// <summary>Gives the claims of a list their periods or bases, one each.</summary>
    public bool Distribute(List<ReadClaim> list, TimePhrase time, ReadingState state)
    {
        var listed = periods.Of(time, list[0].Of?.Period ?? state.Period ?? state.HeadingPeriod ?? periods.Main, time.IsBase);
        if (listed.Length != list.Count)
        {
            return false;
        }
        for (var index = 0; index < list.Count; index++)
        {
            if (time.IsBase && list[index].IsMovement)
            {
                list[index].Base = listed[index];
                list[index].IsBaseExplicit = true;
            }
            else
            {
                list[index].Period = listed[index];
                list[index].IsPeriodExplicit = true;
            }
        }
        time.IsTaken = true;
        return true;
    }

    /// <summary>"from the first quarter", "over the prior year", "compared with results for 2012": a word of comparison leads to it.</summary>
    private static bool IsBase(Sentence sentence, int item)
    {
        var nouns = false;
        for (var at = item - 1; at >= 0; at--)
        {
            var before = sentence.Items[at];
            nouns |= before.IsNoun;
            if (before.Kind == ItemKind.Time && at == item - 1)
            {
                continue;
            }
            if (before.Kind != ItemKind.Word)
            {
                return false;
            }
            if (before.Does(ProseRole.Compare))
            {
                return true;
            }
            if (before.Does(ProseRole.From))
            {
                return !nouns || HasMovement(sentence, at);
            }
            if (before.Does(ProseRole.Over))
            {
                return HasMovement(sentence, at);
            }
            if (before.Does(ProseRole.Past | ProseRole.Have | ProseRole.Movement | ProseRole.Which | ProseRole.While | ProseRole.Reason))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"grew 5% over the prior year", "higher on last year"; not "expenditures over the same period", not "on March 31".</summary>
    private static bool HasMovement(Sentence sentence, int at)
    {
        for (var next = at - 1; next >= 0 && next >= at - 3; next--)
        {
            if (FigureBinder.DirectionOf(sentence.Items[next]) != Direction.None)
            {
                return true;
            }
            if (sentence.Is(next, ItemKind.Figure))
            {
                return sentence.ClaimAt(next) is { IsMovement: true };
            }
            if (sentence.Does(next, ProseRole.Past | ProseRole.Have))
            {
                return false;
            }
        }
        return false;
    }

    private void Main(Sentence sentence, int index, ReadingState state)
    {
        var claim = sentence.Claims[index];
        if (claim.Period is not null)
        {
            return;
        }
        var reference = state.Period ?? state.HeadingPeriod ?? periods.Main;
        if ((Behind(sentence, index, reference, false) ?? Ahead(sentence, index, reference)) is { } said)
        {
            claim.Period = said;
            claim.IsPeriodExplicit = true;
            return;
        }
        for (var before = index - 1; before >= 0; before--)
        {
            if (sentence.Claims[before] is { Part: not ClaimPart.Comparison, Period: not null } other)
            {
                claim.Period = other.Period;
                claim.IsPeriodExplicit = other.IsPeriodExplicit;
                return;
            }
        }
        claim.Period = reference;
    }

    /// <summary>The time behind a figure: "$36.8 million in the first quarter", "$6 million, or $0.03 per share, in 2012".</summary>
    private Period? Behind(Sentence sentence, int index, Period? reference, bool isBase)
    {
        var claim = sentence.Claims[index];
        var commas = 0;
        var last = claim.IsRange && index + 1 < sentence.Claims.Count && sentence.Claims[index + 1] is { IsRange: true } high && high.Before == claim ? high.Tail : claim.Tail;
        for (var at = last + 1; at < sentence.Items.Count; at++)
        {
            var item = sentence.Items[at];
            switch (item.Kind)
            {
                case ItemKind.Time:
                    var time = sentence.Times[item.Index];
                    if (time.IsBase && !(isBase && IsJoined(sentence, at)))
                    {
                        if (time.IsRate)
                        {
                            continue;
                        }
                        return null;
                    }
                    if (LeadsClause(sentence, at, commas))
                    {
                        return null;
                    }
                    time.IsTaken = true;
                    return First(time, reference, isBase);
                case ItemKind.Figure:
                    if (
                        sentence.ClaimAt(at) is { } next
                        && (next.Of == claim || next.IsSame && next.Before is { } chain && Reaches(chain, claim))
                    )
                    {
                        at = next.Tail;
                        continue;
                    }
                    return null;
                case ItemKind.Open when sentence.Mate(at) > 0 && HasFigure(sentence, at):
                    at = sentence.Mate(at);
                    continue;
                case ItemKind.Open or ItemKind.Close:
                    continue;
                case ItemKind.Word when item.Does(ProseRole.And) && Beside(sentence, claim, at) is { } twin:
                    at = twin.Tail;
                    continue;
                case ItemKind.Word when claim.IsMovement && item.Does(ProseRole.To) && ToValue(sentence, at) is { } value:
                    at = value.Tail;
                    continue;
                case ItemKind.Comma:
                    if (++commas > 3)
                    {
                        return null;
                    }
                    at = Aside(sentence, at);
                    continue;
                case ItemKind.Word:
                    if (
                        item.Does(Bridges)
                        || item.IsIdle
                        || item.Does(ProseRole.Over)
                        || claim.Unit == UnitKind.PerShare && item.IsNoun && commas == 0
                        || (item.IsNoun || item.Does(ProseRole.And | ProseRole.Act | ProseRole.Of | ProseRole.In))
                            && commas == 0
                            && !AfterAnd(sentence, claim, at)
                    )
                    {
                        continue;
                    }
                    return null;
                default:
                    return null;
            }
        }
        return null;
    }

    private static bool HasFigure(Sentence sentence, int open)
    {
        for (var at = open + 1; at < sentence.Mate(open); at++)
        {
            if (sentence.Is(at, ItemKind.Figure))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"net income of $9.6 million and earnings per share of $0.54 for the quarter": one time for both.</summary>
    private static ReadClaim? Beside(Sentence sentence, ReadClaim claim, int and)
    {
        for (var at = and + 1; at < sentence.Items.Count; at++)
        {
            if (sentence.ClaimAt(at) is { } next)
            {
                return next.Before is null && next.Part == claim.Part && next.IsMovement == claim.IsMovement ? next : null;
            }
            if (!sentence.IsNoun(at) && !sentence.IsIdle(at) && !sentence.Does(at, ProseRole.Of | ProseRole.Bound | ProseRole.By | ProseRole.Act))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>"increased 1.1% to $46.6 million for the quarter": what the movement led to.</summary>
    private static ReadClaim? ToValue(Sentence sentence, int to)
    {
        var at = to + 1;
        while (sentence.IsIdle(at) || sentence.Does(at, ProseRole.Bound))
        {
            at++;
        }
        return sentence.ClaimAt(at) is { Kind: ClaimKind.Value, Part: ClaimPart.Main } value ? value : null;
    }

    /// <summary>", net of discount, at the end of": the comma that ends an aside which a time follows; else the comma itself.</summary>
    private static int Aside(Sentence sentence, int comma)
    {
        for (var at = comma + 1; at < sentence.Items.Count && at < comma + 8; at++)
        {
            if (sentence.Is(at, ItemKind.Comma))
            {
                var next = at + 1;
                while (sentence.IsIdle(next) || sentence.Does(next, ProseRole.In))
                {
                    next++;
                }
                return sentence.Is(next, ItemKind.Time) ? at : comma;
            }
            if (!sentence.IsNoun(at) && !sentence.IsIdle(at) && !sentence.Does(at, ProseRole.Of | ProseRole.In | ProseRole.Basis))
            {
                return comma;
            }
        }
        return comma;
    }

    private static bool Reaches(ReadClaim claim, ReadClaim other)
    {
        for (ReadClaim? at = claim; at is not null; at = at.IsSame ? at.Before : null)
        {
            if (at == other)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"$5 million and net income in the quarter was": behind "and" another subject begins.</summary>
    private static bool AfterAnd(Sentence sentence, ReadClaim claim, int at)
    {
        for (var back = at; back > claim.Tail; back--)
        {
            if (sentence.Does(back, ProseRole.And))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A comma, a time and a comma or a subject: the time belongs to what comes.</summary>
    private static bool LeadsClause(Sentence sentence, int at, int commas) =>
        commas > 0
        && at + 1 < sentence.Items.Count
        && (
            sentence.IsNoun(at + 1)
            || sentence.Is(at + 1, ItemKind.Comma)
                && (sentence.IsNoun(at + 2) || sentence.Does(at + 2, ProseRole.Article | ProseRole.Pronoun))
        );

    private static bool IsJoined(Sentence sentence, int item)
    {
        for (var at = item - 1; at >= 0; at--)
        {
            if (sentence.Is(at, ItemKind.Figure))
            {
                return true;
            }
            if (sentence.Does(at, ProseRole.Compare | ProseRole.From))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>The time before a figure: "In the quarter, revenue was", "EBITDA for the quarter was"; the nearest that no other figure took.</summary>
    private Period? Ahead(Sentence sentence, int index, Period? reference)
    {
        var claim = sentence.Claims[index];
        var first = index > 0 ? sentence.Claims[index - 1].Tail : -1;
        for (var number = sentence.Times.Count - 1; number >= 0; number--)
        {
            var time = sentence.Times[number];
            if (time.Item > claim.Item || time.IsBase)
            {
                continue;
            }
            if (time.Item <= first)
            {
                // What leads the sentence holds for all of it.
                if (index > 0 && time.Item > sentence.Claims[0].Item || HasPeriod(sentence, index))
                {
                    return null;
                }
            }
            else if (time.IsTaken)
            {
                return null;
            }
            if (First(time, reference, false) is { } period)
            {
                return period;
            }
        }
        return null;
    }

    private static bool HasPeriod(Sentence sentence, int index)
    {
        for (var before = index - 1; before >= 0; before--)
        {
            if (sentence.Claims[before].Part != ClaimPart.Comparison)
            {
                return true;
            }
        }
        return false;
    }

    private void Compared(Sentence sentence, int index)
    {
        var claim = sentence.Claims[index];
        if (claim.Period is not null)
        {
            return;
        }
        var reference = claim.Of?.Period ?? periods.Main;
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
            if (sentence.Does(at, ProseRole.Compare | ProseRole.From))
            {
                return null;
            }
        }
        return null;
    }

    private void Base(Sentence sentence, int index)
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
        claim.Base = periods.Earlier(period, 12);
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

    /// <summary>A balance holds at a day: where only the quarter is said, at its end. A flow "at March 31" is that of the period that ends then.</summary>
    private void Balance(ReadClaim claim)
    {
        if (claim.Measure is not { } measure || claim.Period is not { } period || claim.Unit is UnitKind.Count)
        {
            return;
        }
        var balance = period.IsInstant && claim.Kind == ClaimKind.Value ? null : mentions.IsBalance(measure);
        if (
            period.IsInstant
            && (balance ?? mentions.IsBalance(measure)) == false
            && periods.Main is { IsInstant: false } main
            && main.End == period.End
        )
        {
            claim.Period = main;
            claim.Base =
                claim.Base is { IsInstant: true } && periods.Earlier(main, 12) is { } year && year.End == claim.Base.End
                    ? year
                    : claim.Base;
            return;
        }
        if (!period.IsInstant && balance == true)
        {
            claim.Period = Period.Instant(period.End);
        }
        if (claim.Period!.IsInstant && claim.Base is { IsInstant: false } duration)
        {
            claim.Base = Period.Instant(duration.End);
        }
        else if (claim is { Period: { IsInstant: false } whole, Base: { IsInstant: true } day } && claim.IsMovement)
        {
            claim.Base = periods.Earlier(whole, 12) is { } year && year.End == day.End ? year : claim.Base;
        }
    }

    /// <summary>A time that leads a sentence holds for those that follow in the paragraph.</summary>
    private void Carry(Sentence sentence, ReadingState state)
    {
        foreach (var time in sentence.Times)
        {
            if (time.Item > (sentence.Claims.Count > 0 ? sentence.Claims[0].Item : sentence.Items.Count) || time.IsBase)
            {
                return;
            }
            for (var at = 0; at < time.Item; at++)
            {
                if (!sentence.IsIdle(at) && !sentence.Does(at, ProseRole.In))
                {
                    return;
                }
            }
            if (First(time, state.Period ?? state.HeadingPeriod ?? periods.Main, false) is { IsInstant: false } period)
            {
                state.Period = period;
            }
            return;
        }
    }

    private Period? First(TimePhrase time, Period? reference, bool isBase)
    {
        var listed = periods.Of(time, reference, isBase);
        return listed.Length > 0 ? listed[0] : null;
    }
}
