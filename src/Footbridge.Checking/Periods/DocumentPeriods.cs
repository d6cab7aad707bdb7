using Footbridge.Core.Periods;

namespace Footbridge.Checking.Periods;

/// <summary>What a document tells about its own time.</summary>
/// <param name="Calendar">Its fiscal calendar.</param>
/// <param name="Main">The period that it reports, the quarter where it reports a quarter and more; null when it names none.</param>
internal sealed record DocumentPeriods(FiscalCalendar Calendar, Period? Main)
{
    /// <summary>The balance-sheet day of the period that it reports.</summary>
    public Period? MainInstant => Main is { } main ? Period.Instant(main.End) : null;
}
