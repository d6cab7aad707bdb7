using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Periods;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Phrases that list several periods: "the three and six months ended June 30, 2025 and 2024".</summary>
internal sealed partial class ProsePeriods
{
    /// <summary>The periods of a list, in the order in which figures answer to them; null when the phrase is none.</summary>
    private Period[]? Listed(TimePhrase phrase, PeriodTerm[] lengths, PeriodTerm[] ends, Period? reference, bool isBase)
    {
        if (lengths.Length == 0)
        {
            return null;
        }
        if (ends is [{ Kind: TermKind.Label, Unit: LengthUnit.Quarter or LengthUnit.Half } name, .. { Length: < 2 } rest])
        {
            return Named(phrase, name, lengths, rest, reference, isBase);
        }
        if (lengths.Length == 1)
        {
            return null;
        }
        if (ends.Length == 1)
        {
            return Every(phrase, lengths, ends, reference, isBase, ofOne: true);
        }
        // "The three months ended March 31, 2025 and the six months ended June 30, 2025": each length has a day of its own.
        if (lengths.Length == ends.Length && AreInTurn(phrase.Terms))
        {
            var each = new List<Period>(lengths.Length);
            for (var index = 0; index < lengths.Length; index++)
            {
                Add(each, ends[index], lengths[index], phrase, reference, isBase);
            }
            return each.Count == lengths.Length ? [.. each] : [];
        }
        phrase.IsCrossed = true;
        return Every(phrase, lengths, ends, reference, isBase, ofOne: false);
    }

    /// <summary>Each length with each end: all ends of the first length come first.</summary>
    private Period[] Every(TimePhrase phrase, PeriodTerm[] lengths, PeriodTerm[] ends, Period? reference, bool isBase, bool ofOne)
    {
        var every = new List<Period>(lengths.Length * ends.Length);
        foreach (var length in lengths)
        {
            foreach (var end in ends)
            {
                Add(every, end, length, phrase, reference, isBase);
            }
        }
        return ofOne || every.Count == lengths.Length * ends.Length ? [.. every] : [];
    }

    /// <summary>
    /// "The fourth quarter and year ended December 31, 2024", "the second quarter and six-month periods": the quarter by its name, and
    /// the longer stretch that ends with it. Null where the length says the same as the name.
    /// </summary>
    private Period[]? Named(TimePhrase phrase, PeriodTerm name, PeriodTerm[] lengths, PeriodTerm[] dates, Period? reference, bool isBase)
    {
        var months = name.Unit == LengthUnit.Quarter ? Quarter : 2 * Quarter;
        if (
            phrase.Terms[0] != name
            || lengths is not [{ Unit: LengthUnit.Months, Count: var count } length]
            || count <= months
            || dates is [not { Kind: TermKind.Date }]
        )
        {
            return null;
        }
        var both = new List<Period>(2);
        if (dates is [var date])
        {
            Add(both, date, length, phrase, reference, isBase);
            if (both is [{ Start: not null } whole])
            {
                both.Insert(0, Snap(_calendar.Ending(whole.End, months)));
            }
            return both.Count == 2 ? [.. both] : null;
        }
        Add(both, name, null, phrase, reference, isBase);
        if (both is [{ Start: not null } part])
        {
            both.Add(Snap(_calendar.Ending(part.End, count)));
        }
        return both.Count == 2 ? [.. both] : null;
    }

    private static bool AreInTurn(PeriodTerm[] terms)
    {
        for (var index = 0; index < terms.Length; index++)
        {
            if (terms[index].Kind == TermKind.Length != (index % 2 == 0))
            {
                return false;
            }
        }
        return true;
    }
}
