namespace Footbridge.Checking.Periods;

/// <summary>The one range, date, name, length and year of which a phrase speaks; of several the lowest line's counts.</summary>
internal readonly record struct Said(
    PeriodTerm? Range,
    PeriodTerm? Date,
    PeriodTerm? Label,
    PeriodTerm? Length,
    int? Year,
    PeriodCues Cues,
    bool IsAmbiguous
)
{
    /// <summary>Nothing.</summary>
    public static Said Nothing { get; }

    /// <summary>Sorts a phrase's terms.</summary>
    public static Said Of(PeriodPhrase phrase)
    {
        PeriodTerm? range = null,
            date = null,
            label = null,
            length = null,
            year = null;
        var ambiguous = false;
        foreach (var term in phrase.Terms)
        {
            switch (term.Kind)
            {
                case TermKind.Range:
                    range = term;
                    break;
                case TermKind.Date:
                    ambiguous |= Rivals(date, term);
                    date = Lower(date, term);
                    break;
                case TermKind.Label when term.Unit == LengthUnit.Year && term.Date.Year is { } && label is { Unit: not LengthUnit.Year }:
                    year = term;
                    break;
                case TermKind.Label when label is { Unit: LengthUnit.Year } && term.Unit != LengthUnit.Year:
                    year ??= label.Value.Date.Year is null ? null : label;
                    label = term;
                    break;
                case TermKind.Label:
                    ambiguous |= Rivals(label, term);
                    label = Lower(label, term);
                    break;
                case TermKind.Length:
                    ambiguous |= length is { } other && other.Entry == term.Entry && (other.Unit, other.Count) != (term.Unit, term.Count);
                    length = term;
                    break;
                default:
                    ambiguous |= year is { } before && before.Entry == term.Entry && before.Date.Year != term.Date.Year;
                    year = term;
                    break;
            }
        }
        // A year below a full date picks among the dates above it ("July 3, 2004 and June 28, 2003" over "2003").
        if (year is { Date.Year: { } chosen } && date is { } chosenFrom)
        {
            PeriodTerm? match = null;
            var dates = 0;
            foreach (var term in phrase.Terms)
            {
                if (term.Kind == TermKind.Date)
                {
                    dates++;
                    match = term.Date.Year == chosen ? term : match;
                }
            }
            if (match is not null)
            {
                date = match;
                ambiguous = false;
            }
            else if (chosenFrom.Date.Year is not null && dates == 1 && year.Value.Entry > chosenFrom.Entry)
            {
                date = chosenFrom with { Date = chosenFrom.Date with { Year = chosen } };
            }
        }
        return new Said(range, date, label, length, year?.Date.Year, phrase.Cues, ambiguous);
    }

    /// <summary>
    /// True when a text speaks of more than one year, day or length, wherever they stand: it cannot tell what holds for a column
    /// that says nothing.
    /// </summary>
    public static bool IsPlural(PeriodPhrase phrase)
    {
        int? year = null;
        PartialDate? date = null;
        PeriodTerm? length = null;
        foreach (var term in phrase.Terms)
        {
            if (term.Kind == TermKind.Length)
            {
                if (length is { } other && (other.Unit, other.Count) != (term.Unit, term.Count))
                {
                    return true;
                }
                length = term;
                continue;
            }
            if (term.Date.Year is { } named)
            {
                if (year is { } before && before != named)
                {
                    return true;
                }
                year = named;
            }
            if (term.Date.Month is not null)
            {
                var day = term.Date with { Year = null };
                if (date is { } before && before != day)
                {
                    return true;
                }
                date = day;
            }
        }
        return false;
    }

    // Two things said in one line that do not agree.
    private static bool Rivals(PeriodTerm? before, PeriodTerm term) =>
        before is { } other
        && other.Entry == term.Entry
        && (other.Date != term.Date || other.Unit != term.Unit || other.Count != term.Count);

    // A lower line completes or replaces a higher one, never the other way round.
    private static PeriodTerm Lower(PeriodTerm? before, PeriodTerm term) =>
        before is { } other && term.Date.Year is null && other.Date.Month == term.Date.Month && other.Date.Day == term.Date.Day
            ? other
            : term with
            {
                Cue = term.Cue == DateCue.None && before is { } above ? above.Cue : term.Cue,
            };
}
