using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// What a claim may mean, found without its value: the facts of the best fitting lines in its period, grouped where they agree;
/// and those that fit worse, for a second look.
/// </summary>
internal sealed class FactChoice
{
    /// <summary>Lines within this much of the best fit as well as it.</summary>
    private const int Margin = 20;

    /// <summary>Lines within this much, which say the same, are further occurrences.</summary>
    private const int OccurrenceMargin = 80;

    /// <summary>No sentence has so many second meanings; a long list proves nothing.</summary>
    private const int MostLower = 64;

    /// <summary>Words that may mean more different amounts than this mean none of them for sure; further ones are not told apart.</summary>
    private const int MostGroups = 64;

    private readonly NamedLine[] _lines;
    private readonly Unit _unit;
    private bool _hasMore;

    private FactChoice(NamedLine[] lines, Unit unit)
    {
        _lines = lines;
        _unit = unit;
    }

    /// <summary>Groups of facts that fit best, the likeliest first: those of primary statements, then those that stand in more places.</summary>
    public List<FactGroup> Best { get; } = [];

    /// <summary>How well the best fit.</summary>
    public int Score { get; private set; }

    /// <summary>In what way the best fit.</summary>
    public LabelFit Fit { get; private set; }

    /// <summary>How many different amounts the words may mean, for weighing chance: without end where there are too many to tell apart.</summary>
    public int Meanings => _hasMore ? short.MaxValue : Best.Count;

    /// <summary>
    /// True when the first can be the only fact that is meant, by words and period: a bare name is the whole company's, as its primary
    /// statements print it, and not that of one of its parts.
    /// </summary>
    public bool IsUnique => Best.Count == 1 || Best.Count > 1 && Best[0].IsPrimary && !Best[1].IsPrimary;

    /// <summary>True when the words mean one amount per share or the other, basic or diluted, and nothing else.</summary>
    public bool IsEither => _unit.Kind == UnitKind.PerShare && Best.Count == 2 && Fit == LabelFit.Full;

    /// <summary>The facts that may be meant by lines in a period.</summary>
    /// <param name="lines">The lines, the best first.</param>
    /// <param name="period">When the claim holds; null when it does not say.</param>
    /// <param name="unit">What it counts.</param>
    /// <param name="document">The document that it stands in: its own tables come first.</param>
    public static FactChoice Of(NamedLine[] lines, Period? period, Unit unit, int document)
    {
        var choice = new FactChoice(lines, unit);
        if (period is not null)
        {
            choice.TakeBest(period, document);
            if (choice.Best.Count == 0)
            {
                choice.TakeBest(period, -1);
            }
            choice.Best.Sort(Compare);
        }
        return choice;
    }

    /// <summary>Whether a figure of a table counts what the claim counts.</summary>
    public static bool Counts(Unit claim, Unit table) =>
        claim.Kind == table.Kind
            ? claim.Currency is null || table.Currency is null || claim.Currency == table.Currency
            : claim.Kind is UnitKind.Count or UnitKind.Shares or UnitKind.Ratio
                && table.Kind is UnitKind.Count or UnitKind.Shares or UnitKind.Ratio;

    private void TakeBest(Period period, int document)
    {
        var fitOfPeriod = PeriodFit.None;
        foreach (var named in _lines)
        {
            if (Best.Count > 0 && named.Score < Score - OccurrenceMargin)
            {
                break;
            }
            if (document >= 0 && named.Line.Document != document || named.Fit == LabelFit.OtherMeasure)
            {
                continue;
            }
            foreach (var fact in named.Line.Facts)
            {
                if (!IsMeant(named, fact, _unit) || PeriodFit.Of(period, fact!.Period) is var fits && fits == PeriodFit.None)
                {
                    continue;
                }
                if (fits > fitOfPeriod)
                {
                    Best.Clear();
                    _hasMore = false;
                    fitOfPeriod = fits;
                    Score = named.Score;
                    Fit = named.Fit;
                }
                if (fits == fitOfPeriod)
                {
                    AddBest(named, fact, mayStandAlone: named.Score >= Score - Margin);
                }
            }
        }
    }

    private void AddBest(NamedLine named, Fact fact, bool mayStandAlone)
    {
        if (_hasMore)
        {
            return;
        }
        foreach (var group in Best)
        {
            if (group.Agrees(fact))
            {
                group.Add(fact);
                return;
            }
        }
        if (mayStandAlone)
        {
            if (Best.Count == MostGroups)
            {
                _hasMore = true;
                return;
            }
            Best.Add(new FactGroup(fact, named));
        }
    }

    /// <summary>Facts that fit worse in label or period, the likelier first.</summary>
    public List<(NamedLine Named, Fact Fact)> Lower()
    {
        var lower = new List<(NamedLine Named, Fact Fact)>();
        foreach (var named in _lines)
        {
            foreach (var fact in named.Line.Facts)
            {
                if (lower.Count == MostLower)
                {
                    return lower;
                }
                if (IsMeant(named, fact, _unit) && !IsBest(fact!))
                {
                    lower.Add((named, fact!));
                }
            }
        }
        return lower;
    }

    private bool IsBest(Fact fact)
    {
        foreach (var group in Best)
        {
            if (group.Facts.Contains(fact))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsMeant(NamedLine named, Fact? fact, Unit unit) =>
        fact is { IsQuotable: true } && (named.Column < 0 || named.Column == fact.Column) && Counts(unit, fact.Unit);

    private static int Compare(FactGroup left, FactGroup right) =>
        left.IsPrimary != right.IsPrimary ? (left.IsPrimary ? -1 : 1)
        : left.Facts.Count != right.Facts.Count ? right.Facts.Count.CompareTo(left.Facts.Count)
        : left.Finest.Line.Order != right.Finest.Line.Order ? left.Finest.Line.Order.CompareTo(right.Finest.Line.Order)
        : left.Finest.Column.CompareTo(right.Finest.Column);
}
