using System.Collections.Immutable;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>What stands around a header and may complete it. Made once a table: its texts are read once.</summary>
internal sealed class PeriodContext
{
    /// <summary>Nothing but a calendar year.</summary>
    public static PeriodContext Empty { get; } =
        new(TimeKind.Unknown, [], [], FiscalCalendar.Calendar, null);

    /// <summary>Reads the texts around a table.</summary>
    /// <param name="time">What the table's kind tells about its figures.</param>
    /// <param name="titles">The table's own caption and title lines, the nearest first; lines of one title are best joined.</param>
    /// <param name="prose">Sentences before the table, the nearest first: weaker than its titles.</param>
    /// <param name="calendar">The document's calendar.</param>
    /// <param name="main">The period that the document reports; null when it names none.</param>
    public PeriodContext(
        TimeKind time,
        IReadOnlyList<string> titles,
        IReadOnlyList<string> prose,
        FiscalCalendar calendar,
        Period? main
    )
    {
        Time = time;
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

    /// <summary>How many of <see cref="Around"/> are titles.</summary>
    public int Titles { get; }

    /// <summary>The document's calendar.</summary>
    public FiscalCalendar Calendar { get; }

    /// <summary>The period that the document reports.</summary>
    public Period? Main { get; }

    /// <summary>The same without the texts around: for resolving those texts themselves.</summary>
    public PeriodContext Alone() => Around.IsEmpty ? this : new(Time, [], [], Calendar, Main);

    private static void Read(
        IReadOnlyList<string> texts,
        ImmutableArray<PeriodPhrase>.Builder phrases
    )
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
