using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>"Revenue of $5, $6 and $7 million in 2021, 2022 and 2023, respectively": figures that come one for each period, or one for each measure.</summary>
internal sealed partial class ListReader(MentionReader mentions, TimeFinder times)
{
    private const int MostParts = 12;

    private readonly List<ReadClaim> _list = [];

    /// <summary>The same said in other units behind a figure of the list, each with its place in the list: "$359 million (12.5%) and $384 million (16.8%)".</summary>
    private readonly List<(ReadClaim Claim, int Of)> _tails = [];

    /// <summary>Distributes what the lists of a sentence share.</summary>
    public void Read(Sentence sentence, ReadingState state)
    {
        var at = 0;
        while (at < sentence.Claims.Count)
        {
            Gather(sentence, ref at);
            if (_list.Count > 1)
            {
                Wholes();
            }
            // "free cash flow and free cash flow margin of $39.7 million and 33.8%, respectively": of one time, each of its own name.
            var isMixed = _list.Exists(claim => claim.Unit != _list[0].Unit);
            if (_list.Count > 1 && !_list[0].IsRange)
            {
                var isPaired = Pairs(sentence) || Moves(sentence, state);
                if ((isMixed || !Over(sentence, state, isPaired)) && !isPaired)
                {
                    Measures(sentence);
                }
            }
            foreach (var (claim, of) in _tails)
            {
                Follow(claim, _list[of]);
            }
        }
    }

    private void Gather(Sentence sentence, ref int at)
    {
        _list.Clear();
        _tails.Clear();
        _list.Add(sentence.Claims[at++]);
        while (at < sentence.Claims.Count)
        {
            if (_tails.Count == 0 && IsNext(sentence, _list[^1], sentence.Claims[at]))
            {
                _list.Add(sentence.Claims[at++]);
                continue;
            }
            var end = at;
            while (end < sentence.Claims.Count && IsTail(_list[^1], sentence.Claims[end]))
            {
                end++;
            }
            // Each figure of such a list has a tail; a figure that stands alone with its tails is no list.
            var goesOn =
                end > at
                && (_list.Count == 1 || _tails.Count > 0)
                && end < sentence.Claims.Count
                && IsNext(sentence, sentence.Claims[end - 1], sentence.Claims[end], _list[0]);
            if (!goesOn && _tails.Count == 0)
            {
                return;
            }
            while (at < end)
            {
                _tails.Add((sentence.Claims[at++], _list.Count - 1));
            }
            if (!goesOn)
            {
                return;
            }
            _list.Add(sentence.Claims[at++]);
        }
    }

    /// <summary>What is said of a figure in another unit holds when the figure does.</summary>
    private static void Follow(ReadClaim claim, ReadClaim head)
    {
        if (claim.Period is null && head.Period is not null)
        {
            claim.Period = head.Period;
            claim.IsPeriodExplicit = head.IsPeriodExplicit;
        }
        if (claim is { IsMovement: true, Base: null } && head.Base is not null)
        {
            claim.Base = head.Base;
            claim.IsBaseExplicit = head.IsBaseExplicit;
        }
    }

    private static bool IsTail(ReadClaim head, ReadClaim claim) =>
        claim.IsSame && claim.Unit != head.Unit && (claim.Of == head || claim.Before == head);

    /// <summary>The last item of the list and of what is said of its last figure.</summary>
    private int Last => _tails.Count > 0 ? Math.Max(_list[^1].Tail, _tails[^1].Claim.Tail) : _list[^1].Tail;

    private static bool IsNext(Sentence sentence, ReadClaim left, ReadClaim right) =>
        right.Before == left
        && (left.Unit == right.Unit || !right.IsSame && SaysList(sentence, right.Tail))
        && AreJoined(sentence, left, right, ProseRole.None);

    /// <summary>Behind the tail of one figure of a list the next one follows, its movement said once more.</summary>
    private static bool IsNext(Sentence sentence, ReadClaim tail, ReadClaim right, ReadClaim head) =>
        right.Unit == head.Unit
        && right.Kind == head.Kind
        && right.Part == head.Part
        && AreJoined(sentence, tail, right, head.IsMovement ? ProseRole.Movement : ProseRole.None);

    private static bool AreJoined(Sentence sentence, ReadClaim left, ReadClaim right, ProseRole further)
    {
        var joined = false;
        for (var at = left.Tail + 1; at < right.Item; at++)
        {
            if (sentence.Is(at, ItemKind.Comma) || sentence.Does(at, ProseRole.And))
            {
                joined = true;
            }
            else if (
                !sentence.IsIdle(at)
                && !sentence.Does(at, ProseRole.Bound | ProseRole.By | further)
                && !sentence.Is(at, ItemKind.Close)
            )
            {
                return false;
            }
        }
        return joined;
    }

    /// <summary>Periods behind the list, or before it. A list that answers to figures before it has its own behind it, if any.</summary>
    private bool Over(Sentence sentence, ReadingState state, bool isPaired)
    {
        var first = _list[0].Item;
        var last = Last;
        TimePhrase? best = null,
            from = null;
        foreach (var time in sentence.Times)
        {
            if (time.Item > last && NoFigures(sentence, last + 1, time.Item))
            {
                if (time.Terms.Length < 2 && !(isPaired && IsBeside(sentence, last, time.Item)))
                {
                    continue;
                }
                if (time.IsBase && _list[0].IsMovement)
                {
                    from ??= time;
                    continue;
                }
                // Of two phrases behind it the nearer one is its own; one before it gives way to either.
                best = best is { } known && known.Item > last ? known : time;
                if (!_list[0].IsMovement)
                {
                    break;
                }
            }
            if (time.Item < first && time.Terms.Length > 1 && !isPaired)
            {
                best = time;
            }
        }
        var isGiven =
            best is null ? Each(sentence, state)
            : isPaired && best.Terms.Length < 2 ? times.Share(_list, best)
            : times.Distribute(_list, best, state);
        if (from is not null)
        {
            isGiven |= times.Distribute(_list, from, state);
        }
        return isGiven;
    }

    /// <summary>Nothing but "for the" stands between a list and the time behind it.</summary>
    private static bool IsBeside(Sentence sentence, int last, int time)
    {
        for (var at = last + 1; at < time; at++)
        {
            if (
                !sentence.IsIdle(at)
                && !sentence.Is(at, ItemKind.Comma)
                && !sentence.Does(at, ProseRole.In | ProseRole.Of | ProseRole.List)
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"$5 million and $4 million in the fourth quarter and the preceding year, respectively": as many phrases of time as figures.</summary>
    private bool Each(Sentence sentence, ReadingState state)
    {
        var last = Last;
        var each = new List<TimePhrase>(_list.Count);
        foreach (var time in sentence.Times)
        {
            if (time.Item <= last || each.Count == 0 && !NoFigures(sentence, last + 1, time.Item))
            {
                continue;
            }
            if (each.Count > 0 && !AreListed(sentence, each[^1].Item, time.Item))
            {
                break;
            }
            each.Add(time);
        }
        return each.Count == _list.Count && SaysList(sentence, each[^1].Item) && times.Distribute(_list, each, state);
    }

    private static bool AreListed(Sentence sentence, int left, int right)
    {
        var joined = false;
        for (var at = left + 1; at < right; at++)
        {
            if (sentence.Is(at, ItemKind.Comma) || sentence.Does(at, ProseRole.And))
            {
                joined = true;
            }
            else if (!sentence.IsIdle(at) && !sentence.Does(at, ProseRole.In | ProseRole.Of | ProseRole.Article))
            {
                return false;
            }
        }
        return joined;
    }

    private static bool SaysList(Sentence sentence, int from)
    {
        for (var at = from + 1; at < sentence.Items.Count && !sentence.Is(at, ItemKind.Figure); at++)
        {
            if (sentence.Does(at, ProseRole.List))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"0.12% and 0.15% of total assets": what the last is a share of, all are.</summary>
    private void Wholes()
    {
        if (_list[^1] is not { Kind: ClaimKind.Share, Whole: { } whole } last)
        {
            return;
        }
        foreach (var claim in _list)
        {
            if (claim is { Kind: ClaimKind.Value, Unit: Core.Facts.UnitKind.Percent, Whole: null } && claim.Measure is not null)
            {
                claim.Kind = last.Kind;
                claim.Whole = whole;
            }
        }
    }

    private static bool NoFigures(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence.Is(at, ItemKind.Figure))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"Revenue rose to $5 million and income to $2 million, from $4 million and $1 million, respectively": one for each figure before.</summary>
    private bool Earlier(Sentence sentence)
    {
        var start = sentence.Claims.IndexOf(_list[0]) - _list.Count;
        if (start < 0)
        {
            return false;
        }
        for (var index = 0; index < _list.Count; index++)
        {
            var before = sentence.Claims[start + index];
            if (
                before.Measure is null
                || !before.IsMeasureExplicit
                || before.Unit != _list[index].Unit
                || index > 0 && before.MeasureItems == sentence.Claims[start].MeasureItems
                || _list[index].IsMeasureExplicit && _list[index].MeasureItems.First > before.Tail
                || IsNext(sentence, before, sentence.Claims[start + index + 1])
            )
            {
                return false;
            }
        }
        for (var index = 0; index < _list.Count; index++)
        {
            var before = sentence.Claims[start + index];
            _list[index].Measure = before.Measure;
            _list[index].MeasureItems = before.MeasureItems;
            if (_list[index].Of is not null)
            {
                _list[index].Of = before;
            }
        }
        return true;
    }

    /// <summary>"Revenue and operating income were $5 million and $1 million, respectively."</summary>
    private void Measures(Sentence sentence)
    {
        var (first, last) = _list[0].MeasureItems;
        if (first < 0 || !SaysList(sentence, Last) || Earlier(sentence))
        {
            return;
        }
        var starts = new List<(int First, int Last)>(_list.Count);
        var begin = first;
        for (var at = first; at <= last + 1; at++)
        {
            if (at > last || sentence.Is(at, ItemKind.Comma) || sentence.Does(at, ProseRole.And))
            {
                if (at > begin)
                {
                    starts.Add((begin, at - 1));
                }
                begin = at + 1;
            }
        }
        if (starts.Count != _list.Count || starts.Count > MostParts)
        {
            return;
        }
        var tail = starts[^1];
        // "Non-GAAP basic and diluted ...": the basis of the first counts for all.
        var lead = first;
        while (lead < starts[0].Last && mentions.IsBasis(sentence, lead))
        {
            lead++;
        }
        var basis = lead > first ? mentions.Of(sentence, first, lead - 1) : null;
        if (basis is not null && starts[0].Last == lead && starts.Count > 1)
        {
            starts[0] = (lead, lead);
        }
        else
        {
            basis = null;
        }
        for (var index = 0; index < _list.Count; index++)
        {
            if (mentions.Of(sentence, starts[index].First, starts[index].Last) is not { } mention)
            {
                return;
            }
            // "Basic and diluted earnings per share": what the last one names counts for all.
            var shares =
                index < _list.Count - 1
                && tail.Last > tail.First
                && starts[index].First == starts[index].Last
                && !mentions.IsWhole(mention);
            var rest = shares ? mentions.Of(sentence, tail.First + 1, tail.Last) : null;
            var whole = rest is null ? mention : MentionReader.Join(mention, rest);
            _list[index].Measure = basis is null ? whole : MentionReader.Join(basis, whole);
            _list[index].MeasureItems = starts[index];
            _list[index].IsMeasureExplicit = true;
            if (_list[index].Link == ClaimLink.SameMeasure)
            {
                _list[index].Of = null;
                _list[index].Link = ClaimLink.None;
            }
        }
    }
}
