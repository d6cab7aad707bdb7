using Footbridge.Checking.Lexicons;
using Footbridge.Core.Claims;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Lists that answer to figures before them, one to each.</summary>
internal sealed partial class ListReader
{
    private readonly List<Period> _said = [];

    /// <summary>
    /// "Return on equity was 14% and return on assets was 1.4%, compared with 16% and 1.6%, respectively": each stands against the one
    /// in its place, whether those before it differ in what they measure or in when.
    /// </summary>
    private bool Pairs(Sentence sentence)
    {
        if (_list[0] is not { Part: ClaimPart.Comparison } first)
        {
            return false;
        }
        var saysList = SaysList(sentence, Last);
        var mains = new List<ReadClaim>(_list.Count);
        for (var index = sentence.Claims.IndexOf(first) - 1; index >= 0 && mains.Count < _list.Count; index--)
        {
            var against = _list[^(mains.Count + 1)];
            if (sentence.Claims[index] is { Part: ClaimPart.Main } main && main.Unit == against.Unit && main.Kind == against.Kind)
            {
                mains.Insert(0, main);
            }
        }
        // Where those before it were told apart by their times, as many behind them need no "respectively".
        if (mains.Count < _list.Count || !Differ(mains) || !Continues(mains) || !saysList && !AreTimed(mains))
        {
            return false;
        }
        for (var index = 0; index < mains.Count; index++)
        {
            _list[index].Of = mains[index];
            _list[index].Link = ClaimLink.Comparison;
            _list[index].Measure = mains[index].Measure;
            _list[index].MeasureItems = mains[index].MeasureItems;
            _list[index].IsMeasureExplicit = mains[index].IsMeasureExplicit;
        }
        return true;
    }

    private static bool Differ(List<ReadClaim> mains)
    {
        for (var index = 1; index < mains.Count; index++)
        {
            if (mains[index].Measure is not { } measure || mains[0].Measure is not { } first)
            {
                return false;
            }
            if (
                measure.Words.AsSpan().SequenceEqual(first.Words) && (mains[index].Period is null || mains[index].Period == mains[0].Period)
            )
            {
                return false;
            }
        }
        return true;
    }

    private static bool AreTimed(List<ReadClaim> mains)
    {
        for (var index = 0; index < mains.Count; index++)
        {
            if (mains[index] is not { Period: { } period, IsPeriodExplicit: true } || index > 0 && period == mains[index - 1].Period)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>
    /// "Revenue of $5 million in the quarter and $9 million year-to-date rose 16% and 14%, respectively": each movement is that of the
    /// amount in its place.
    /// </summary>
    private bool Moves(Sentence sentence, ReadingState state)
    {
        if (!_list[0].IsMovement || _tails.Count > 0 || !SaysList(sentence, Last))
        {
            return false;
        }
        var start = sentence.Claims.IndexOf(_list[0]) - _list.Count;
        if (start < 0 || start > 0 && sentence.Claims[start - 1] is { Part: ClaimPart.Main, Kind: ClaimKind.Value })
        {
            return false;
        }
        _said.Clear();
        for (var index = 0; index < _list.Count; index++)
        {
            var amount = sentence.Claims[start + index];
            if (
                amount is not { Kind: ClaimKind.Value, Part: ClaimPart.Main, Measure: { } measure }
                || _list[index].Measure is not { } moved
                || !measure.Words.AsSpan().SequenceEqual(moved.Words)
                || times.Said(sentence, start + index, state) is not { } said
            )
            {
                return false;
            }
            _said.Add(said);
        }
        for (var index = 0; index < _list.Count; index++)
        {
            _list[index].Period = _said[index];
            _list[index].IsPeriodExplicit = true;
        }
        return true;
    }

    /// <summary>The list names nothing of its own.</summary>
    private bool Continues(List<ReadClaim> mains)
    {
        foreach (var claim in _list)
        {
            if (claim.IsMeasureExplicit && claim.MeasureItems.First >= 0 && !mains.Exists(main => main.MeasureItems == claim.MeasureItems))
            {
                return false;
            }
        }
        return true;
    }
}
