using System.Collections.Immutable;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>What stands around a header and may complete it. Made once a table: its texts are read once.</summary>
internal sealed class PeriodContext
{
    /// <summary>Nothing but a calendar year.</summary>
    public static PeriodContext Empty { get; } = new(TimeKind.Unknown, [], [], [], FiscalCalendar.Calendar, null);

    /// <summary>Reads the texts around a table.</summary>
    /// <param name="time">What the table's kind tells about its figures.</param>
    /// <param name="header">All texts of the table's header, row by row: what one column says may hold for another that says nothing.</param>
    /// <param name="titles">The table's own caption and title lines, the nearest first; lines of one title are best joined.</param>
    /// <param name="prose">Sentences before the table, the nearest first: weaker than its titles.</param>
    /// <param name="calendar">The document's calendar.</param>
    /// <param name="main">The period that the document reports; null when it names none.</param>
    public PeriodContext(
        TimeKind time,
        IReadOnlyList<string> header,
        IReadOnlyList<string> titles,
        IReadOnlyList<string> prose,
        FiscalCalendar calendar,
        Period? main
    )
    {
        Header = PeriodGrammar.Parse(header);
        Time = time == TimeKind.Durations && PairsBalances(Header) ? TimeKind.Instants : time;
        Calendar = calendar;
        Main = main;
        var phrases = ImmutableArray.CreateBuilder<PeriodPhrase>();
        Read(titles, phrases);
        Titles = phrases.Count;
        Read(prose, phrases);
        Around = phrases.DrainToImmutable();
    }

    /// <summary>What the table's kind tells about its figures.</summary>
    public TimeKind Time { get; }

    /// <summary>Titles, then sentences, the nearest first; those that say nothing about time are left out.</summary>
    public ImmutableArray<PeriodPhrase> Around { get; }

    /// <summary>What the table's header says as a whole.</summary>
    public PeriodPhrase Header { get; }

    /// <summary>How many of <see cref="Around"/> are titles.</summary>
    public int Titles { get; }

    /// <summary>The document's calendar.</summary>
    public FiscalCalendar Calendar { get; }

    /// <summary>The period that the document reports.</summary>
    public Period? Main { get; }

    /// <summary>The same without the texts around: for resolving those texts themselves.</summary>
    public PeriodContext Alone() => Around.IsEmpty && !Header.HasPeriod ? this : new(Time, [], [], [], Calendar, Main);

    // June 30 beside December 31 and no length: balances, even in a table about flows ("amounts shown in the cash-flow statement").
    private static bool PairsBalances(PeriodPhrase header)
    {
        int? month = null;
        var differ = false;
        foreach (var term in header.Terms)
        {
            if (term.Kind != TermKind.Date || term.Date.Exact is not { } day)
            {
                if (term.Kind is TermKind.Length or TermKind.Range or TermKind.Label)
                {
                    return false;
                }
                continue;
            }
            var nominal = FiscalCalendar.Nominal(day).Month;
            differ |= month is { } other && other != nominal;
            month = nominal;
        }
        return differ && !header.Has(PeriodCues.Ended);
    }

    private static void Read(IReadOnlyList<string> texts, ImmutableArray<PeriodPhrase>.Builder phrases)
    {
        foreach (var text in texts)
        {
            var phrase = PeriodGrammar.Parse(text);
            if (phrase.HasPeriod)
            {
                phrases.Add(phrase);
            }
        }
    }
}
