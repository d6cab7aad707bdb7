using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>Rows that carry periods: balances at a day, opening and closing states, period headings inside a body, trend rows.</summary>
internal static class RowPeriods
{
    // A caption of a state is short; a long one speaks of the period's end in a clause.
    private const int LongestEdge = 12;

    /// <summary>What a row label says about its row's period; cheap for the many labels that say nothing.</summary>
    public static RowPeriod Read(string label)
    {
        var phrase = PeriodGrammar.Parse(label);
        if (phrase.Has(PeriodCues.Comparison))
        {
            return RowPeriod.None;
        }
        if (phrase.IsPurePeriod)
        {
            return new RowPeriod(
                phrase.Has(PeriodCues.Balance) || phrase.Has(PeriodCues.Instant) || IsDay(phrase)
                    ? RowPeriodKind.Instant
                    : RowPeriodKind.Period,
                phrase
            );
        }
        if (HasDay(phrase) && (phrase.Has(PeriodCues.Balance) || NamesDay(phrase, label)))
        {
            return new RowPeriod(RowPeriodKind.Instant, phrase);
        }
        if (phrase.Terms is [.., { Kind: TermKind.Year }] && phrase.OtherWords > 0)
        {
            return new RowPeriod(RowPeriodKind.Year, phrase);
        }
        // "Gains recognized during the period on securities still held at the end of the period" is a flow.
        if (phrase.OtherWords > LongestEdge || phrase.Has(PeriodCues.During))
        {
            return RowPeriod.None;
        }
        return phrase.Has(PeriodCues.Opening) ? new RowPeriod(RowPeriodKind.Opening, phrase)
            : phrase.Has(PeriodCues.Closing) ? new RowPeriod(RowPeriodKind.Closing, phrase)
            : RowPeriod.None;
    }

    /// <summary>The phrase of a heading inside a body that is a period, or null: "Three months ended June 30, 2023" above rows.</summary>
    public static PeriodPhrase? Heading(string text)
    {
        var phrase = PeriodGrammar.Parse(text);
        return phrase.IsPurePeriod && !phrase.Has(PeriodCues.Comparison) ? phrase : null;
    }

    /// <summary>The period of a cell.</summary>
    /// <param name="column">What the column's header says.</param>
    /// <param name="columnPeriod">The column's period, as <see cref="ColumnPeriods"/> resolved it.</param>
    /// <param name="heading">The period heading above the row inside the body; null when there is none.</param>
    /// <param name="row">What the row's label says.</param>
    /// <param name="context">What stands around the table.</param>
    public static Period? Resolve(PeriodPhrase column, Period? columnPeriod, PeriodPhrase? heading, in RowPeriod row, PeriodContext context)
    {
        if (column.IsComparison || (heading is null && row.Kind == RowPeriodKind.None))
        {
            return columnPeriod;
        }
        var period = heading is null ? columnPeriod : Under(heading, column, columnPeriod, context);
        switch (row.Kind)
        {
            case RowPeriodKind.Opening:
                // Under a lone day it is not known how long before.
                return period?.Start is { } start ? Period.Instant(start.AddDays(-1)) : null;
            case RowPeriodKind.Closing:
                return period is null ? null : Period.Instant(period.End);
            case RowPeriodKind.Instant:
                return Balance(row.Phrase, period, context) ?? period;
            case RowPeriodKind.Year:
                return period is null && column.HasPeriod ? ColumnPeriods.Resolve(column.Above(row.Phrase), context) : period;
            case RowPeriodKind.Period:
                // Years down the stub of a table that has its day already are maturities, not periods.
                return period is { IsInstant: true } && !column.Has(PeriodCues.Opening | PeriodCues.Closing)
                    ? period
                    : Under(row.Phrase, heading is null ? column : column.Above(heading), period, context);
            default:
                return period;
        }
    }

    /// <summary>
    /// The periods of rows that stand between two balances, as in a statement of changes in equity: from the day after the one to
    /// the day of the other; null elsewhere. For columns that have no period of their own.
    /// </summary>
    public static Period?[] BetweenBalances(IReadOnlyList<RowPeriod> rows, PeriodContext context)
    {
        var periods = new Period?[rows.Count];
        var opening = -1;
        DateOnly opened = default;
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index].Kind != RowPeriodKind.Instant || Balance(rows[index].Phrase, null, context) is not { } balance)
            {
                continue;
            }
            periods[index] = balance;
            if (opening >= 0 && opened < balance.End)
            {
                var between = Period.Duration(opened.AddDays(1), balance.End);
                for (var row = opening + 1; row < index; row++)
                {
                    periods[row] ??= between;
                }
            }
            // A balance restated at the same day belongs to the flow that follows.
            if (opening < 0 || opened != balance.End)
            {
                opening = index;
                opened = balance.End;
            }
        }
        return periods;
    }

    /// <summary>True for a roll-forward: a row of opening balances stands above one of closing balances.</summary>
    public static bool RollsForward(IReadOnlyList<RowPeriod> rows)
    {
        var opened = false;
        foreach (var row in rows)
        {
            opened |= row.Kind == RowPeriodKind.Opening;
            if (opened && row.Kind == RowPeriodKind.Closing)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// The period of a row of a roll-forward whose columns name only the closing day. What flowed between began with the fiscal year
    /// where the opening row says so, or where nothing else is reported; else its start is not known.
    /// </summary>
    public static Period? InRollForward(IReadOnlyList<RowPeriod> rows, int row, Period closing, PeriodContext context)
    {
        if (rows[row].Kind == RowPeriodKind.Closing)
        {
            return closing;
        }
        var opening = 0;
        while (opening < rows.Count && rows[opening].Kind != RowPeriodKind.Opening)
        {
            opening++;
        }
        var year = context.Calendar.YearTo(closing.End);
        var isYear = rows[opening].Phrase.Has(PeriodCues.OfYear) || context.Main is { } main && context.Calendar.YearTo(main.End) == main;
        return !isYear ? null
            : rows[row].Kind == RowPeriodKind.Opening ? Period.Instant(year.Start!.Value.AddDays(-1))
            : year;
    }

    /// <summary>True for a schedule of years to come, such as maturities: its figures are known at the balance-sheet day.</summary>
    public static bool IsSchedule(IReadOnlyList<RowPeriod> rows, PeriodContext context)
    {
        if (context.Main is not { } main)
        {
            return false;
        }
        var ahead = 0;
        foreach (var row in rows)
        {
            if (
                row.Kind is RowPeriodKind.Period or RowPeriodKind.Year
                && row.Phrase.Terms is [.., { Kind: TermKind.Year or TermKind.Label, Date.Year: { } year }]
            )
            {
                ahead += year > main.End.Year ? 1 : 0;
            }
        }
        return ahead >= 2;
    }

    private static Period? Under(PeriodPhrase inner, PeriodPhrase column, Period? columnPeriod, PeriodContext context)
    {
        // A heading that is complete by itself replaces the column's; one that is not completes it.
        var alone = ColumnPeriods.Resolve(inner, context.Alone());
        var isYear = inner.Terms is [{ Kind: TermKind.Year }];
        if (alone is not null && !isYear)
        {
            return ColumnPeriods.AtEdge(column, alone);
        }
        return ColumnPeriods.Resolve(column.Above(inner), context) ?? columnPeriod;
    }

    private static Period? Balance(PeriodPhrase phrase, Period? period, PeriodContext context)
    {
        foreach (var term in phrase.Terms)
        {
            if (term.Kind != TermKind.Date || term.Date.Day is null)
            {
                continue;
            }
            var date =
                term.Date.Year is not null ? term.Date
                : period is null ? term.Date
                : Within(term.Date, period);
            if (date.Exact is { } day)
            {
                // A balance at 1 January is the one carried over from the day before; weeks may end on a first.
                var carried = day.Day == 1 && (!context.Calendar.CountsWeeks || context.Calendar.Knows(day.AddDays(-1)));
                return Period.Instant(carried ? day.AddDays(-1) : day);
            }
        }
        return null;
    }

    // "Balance at June 30" under a column for the quarter to June 30, 2023: the year in which it borders the column's period.
    private static PartialDate Within(PartialDate date, Period period)
    {
        var year = period.End.Year;
        if ((date with { Year = year }).Exact is { } day && day > period.End)
        {
            year--;
        }
        return date with { Year = year };
    }

    private static bool IsDay(PeriodPhrase phrase) =>
        !phrase.Has(PeriodCues.Ended) && phrase.Terms is [{ Kind: TermKind.Date, Date.Day: not null }];

    private static bool HasDay(PeriodPhrase phrase)
    {
        foreach (var term in phrase.Terms)
        {
            if (term is { Kind: TermKind.Date, Date.Day: not null })
            {
                return true;
            }
        }
        return false;
    }

    // "Outstanding, December 31, 2022", "Unvested at June 30"; not "Notes due June 15, 2025", nor two days in one caption.
    private static bool NamesDay(PeriodPhrase phrase, string label)
    {
        if (phrase.Terms is not [{ Kind: TermKind.Date } date] || phrase.OtherWords > 5)
        {
            return false;
        }
        if (date.Cue != DateCue.None)
        {
            return date.Cue == DateCue.AsOf;
        }
        var before = label.AsSpan(0, date.Range.Start).TrimEnd();
        return before.Length > 0 && before[^1] is ',' or '-' or '–' or '—' && label.AsSpan(date.Range.End).Trim().Length <= 4;
    }
}
