using System.Globalization;
using Footbridge.Core.Periods;

namespace Footbridge.Writing.Text;

/// <summary>Periods for a person: "3 months to 2013-03-31", "13 weeks to 2013-03-30", "2013-03-31".</summary>
internal static class PeriodText
{
    public static string Of(Period period)
    {
        if (period.Start is not { } start)
        {
            return period.ToString();
        }
        var end = period.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var after = period.End.AddDays(1);
        var months = 12 * (after.Year - start.Year) + after.Month - start.Month;
        var whole = months > 0 && start.AddMonths(months) == after;
        // Thirteen weeks may happen to be three months to the day; calendar months start on the first.
        return whole && start.Day == 1 ? $"{NumberText.Plural(months, "month")} to {end}"
            : period.Days % 7 == 0 ? $"{NumberText.Plural(period.Days / 7, "week")} to {end}"
            : whole ? $"{NumberText.Plural(months, "month")} to {end}"
            : period.ToString().Replace("/", " to ", StringComparison.Ordinal);
    }
}
