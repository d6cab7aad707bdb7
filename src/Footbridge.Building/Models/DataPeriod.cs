using System.Globalization;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Models;

/// <summary>The period of a row of data.</summary>
/// <param name="Period">The fiscal period; of a day, the quarter that ends with it.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct DataPeriod(FiscalPeriod Period, DataPeriodForm Form)
{
    // Dates run from year 1 to 9999; fiscal years near the ends have no days.
    private const int FirstYear = 1000;
    private const int LastYear = 9000;

    /// <summary>Reads a period; false with the reason when it is none of the company's fiscal periods.</summary>
    public static bool TryParse(string text, FiscalYearRule rule, out DataPeriod period, out string? refusal)
    {
        refusal = null;
        if (text.Length == 7 && text[4] == '-' && Year(text) is { } year && Named(year, text.AsSpan(5)) is { } named)
        {
            period = new DataPeriod(named, DataPeriodForm.Name);
            return true;
        }
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (TryDay(text.AsSpan(slash + 1), out var end) && (slash < 0 || slash == 10))
        {
            if (rule.QuarterEnding(end) is not { } quarter)
            {
                period = default;
                refusal = $"no fiscal quarter ends on {text[(slash + 1)..]}";
                return false;
            }
            if (slash < 0)
            {
                period = new DataPeriod(quarter, DataPeriodForm.Day);
                return true;
            }
            if (TryDay(text.AsSpan(0, slash), out var start))
            {
                var toDate = FiscalPeriod.ToDate(quarter.Year, quarter.Quarter);
                period = new DataPeriod(rule.Duration(quarter).Start == start ? quarter : toDate, DataPeriodForm.Days);
                refusal =
                    rule.Duration(period.Period).Start == start
                        ? null
                        : $"neither a fiscal quarter nor a fiscal year starts on {text[..slash]}";
                return refusal is null;
            }
        }
        period = default;
        refusal = $"{(text.Length == 0 ? "an empty period" : text)} is no period";
        return false;
    }

    private static int? Year(string text) =>
        int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear
            ? year
            : null;

    private static FiscalPeriod? Named(int year, ReadOnlySpan<char> name) =>
        name switch
        {
            "Q1" => FiscalPeriod.OfQuarter(year, 1),
            "Q2" => FiscalPeriod.OfQuarter(year, 2),
            "Q3" => FiscalPeriod.OfQuarter(year, 3),
            "Q4" => FiscalPeriod.OfQuarter(year, 4),
            "H1" => FiscalPeriod.ToDate(year, 2),
            "9M" => FiscalPeriod.ToDate(year, 3),
            "FY" => FiscalPeriod.OfYear(year),
            _ => null,
        };

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year is > FirstYear and < LastYear;
}
