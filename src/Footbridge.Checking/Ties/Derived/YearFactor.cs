using System.Globalization;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>What an amount of a period is multiplied with to be one of a year; banks count months, or days.</summary>
/// <param name="Value">The factor.</param>
/// <param name="Text">The factor for a person.</param>
internal readonly record struct YearFactor(decimal Value, string Text)
{
    /// <summary>The ways to count, each a function of the period.</summary>
    public const int Ways = 4;

    private const int DaysOfYear = 365;
    private const int DaysOfLeapYear = 366;
    private const int DaysOfBankYear = 360;
    private const decimal DaysOfMonth = 30.44m;

    /// <summary>The factor of one way to count: by months, by days of 365, of 366, of 360; null for a period that it does not fit.</summary>
    public static YearFactor? Of(int way, Period period)
    {
        if (period.IsInstant)
        {
            return null;
        }
        var days = period.Days;
        if (way == 0)
        {
            var months = (int)Math.Round(days / DaysOfMonth);
            return months is < 1 or > 12
                ? null
                : new YearFactor(12m / months, 12 % months == 0 ? Digits(12 / months) : $"12/{Digits(months)}");
        }
        var year = way switch
        {
            1 => DaysOfYear,
            2 => DaysOfLeapYear,
            _ => DaysOfBankYear,
        };
        return days is < 25 or > DaysOfLeapYear ? null : new YearFactor((decimal)year / days, $"{Digits(year)}/{Digits(days)}");
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
