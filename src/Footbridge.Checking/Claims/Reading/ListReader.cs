using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>"Revenue of $5, $6 and $7 million in 2021, 2022 and 2023, respectively": figures that come one for each period, or one for each measure.</summary>
internal sealed class ListReader(MentionReader mentions, TimeFinder times)
{
    private const int MostParts = 12;

    private readonly List<ReadClaim> _list = [];

    /// <summary>Distributes what the lists of a sentence share.</summary>
    public void Read(Sentence sentence, ReadingState state)
    {
        var at = 0;
        while (at < sentence.Claims.Count)
        {
            _list.Clear();
            _list.Add(sentence.Claims[at++]);
            while (at < sentence.Claims.Count && IsNext(sentence, _list[^1], sentence.Claims[at]))
            {
                _list.Add(sentence.Claims[at++]);
            }
            if (_list.Count > 1)
            {
                Wholes();
            }
            if (_list.Count > 1 && !_list[0].IsRange && !Over(sentence, state))
            {
                Measures(sentence);
            }
        }
    }

    private static bool IsNext(Sentence sentence, ReadClaim left, ReadClaim right)
    {
        if (right.Before != left || left.Unit != right.Unit)
        {
            return false;
        }
        var joined = false;
        for (var at = left.Tail + 1; at < right.Item; at++)
        {
            if (sentence.Is(at, ItemKind.Comma) || sentence.Does(at, ProseRole.And))
            {
                joined = true;
            }
            else if (!sentence.IsIdle(at) && !sentence.Does(at, ProseRole.Bound | ProseRole.By))
            {
                return false;
            }
        }
        return joined;
    }

    /// <summary>Periods behind the list, or before it.</summary>
    private bool Over(Sentence sentence, ReadingState state)
    {
        var first = _list[0].Item;
        var last = _list[^1].Tail;
        TimePhrase? best = null;
        foreach (var time in sentence.Times)
        {
            if (time.Terms.Length < 2)
            {
                continue;
            }
            if (time.Item > last && NoFigures(sentence, last + 1, time.Item))
            {
                best = time;
                break;
            }
            if (time.Item < first)
            {
                best = time;
            }
        }
        return best is null ? Each(sentence, state) : times.Distribute(_list, best, state);
    }

    /// <summary>"$5 million and $4 million in the fourth quarter and the preceding year, respectively": as many phrases of time as figures.</summary>
    private bool Each(Sentence sentence, ReadingState state)
    {
        var last = _list[^1].Tail;
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
        if (!SaysList(sentence, _list[^1].Tail) || Earlier(sentence) || first < 0)
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
            _list[index].Measure = rest is null ? mention : MentionReader.Join(mention, rest);
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
