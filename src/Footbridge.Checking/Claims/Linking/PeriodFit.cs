using Footbridge.Core.Periods;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>Whether a table's period is the one that a sentence means.</summary>
internal static class PeriodFit
{
    /// <summary>A company that counts weeks ends its periods up to a week from the month's end.</summary>
    private const int Slack = 8;

    /// <summary>The periods do not fit.</summary>
    public const int None = 0;

    /// <summary>They end together, but one is a day and the other a stretch of time.</summary>
    public const int EndsTogether = 1;

    /// <summary>The same days; or a balance at the end of the period that is spoken of.</summary>
    public const int Same = 2;

    /// <summary>How <paramref name="table"/> fits what is said.</summary>
    public static int Of(Period said, Period? table)
    {
        if (table is null || Math.Abs(said.End.DayNumber - table.End.DayNumber) > Slack)
        {
            return None;
        }
        if (table.IsInstant)
        {
            return Same;
        }
        if (said.IsInstant)
        {
            return EndsTogether;
        }
        return Math.Abs(said.Days - table.Days) <= 2 * Slack ? Same : None;
    }
}
