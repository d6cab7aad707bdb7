using System.Globalization;

namespace Footbridge.Core.Periods;

/// <summary>
/// A quarter of a fiscal year, or the fiscal year up to a quarter's end, by name. It becomes days through a <see cref="FiscalYearRule"/>.
/// As an instant it stands for the end of its quarter. The year to the first quarter is the first quarter.
/// </summary>
/// <param name="Year">The name of the fiscal year.</param>
/// <param name="Quarter">1 to 4.</param>
/// <param name="IsToDate">True for the fiscal year up to the end of the quarter; never true for the first quarter.</param>
public readonly record struct FiscalPeriod(int Year, int Quarter, bool IsToDate)
{
    /// <summary>One quarter.</summary>
    public static FiscalPeriod OfQuarter(int year, int quarter) => new(year, quarter, false);

    /// <summary>The fiscal year up to the end of a quarter.</summary>
    public static FiscalPeriod ToDate(int year, int quarter) => new(year, quarter, quarter > 1);

    /// <summary>The whole fiscal year.</summary>
    public static FiscalPeriod OfYear(int year) => new(year, 4, true);

    /// <summary>The period as many quarters later (earlier when negative) whose length is of the same kind.</summary>
    public FiscalPeriod AddQuarters(int quarters)
    {
        var index = Year * 4 + Quarter - 1 + quarters;
        var (year, quarter) = (Math.DivRem(index, 4).Quotient, index % 4 + 1);
        return IsToDate ? ToDate(year, quarter) : OfQuarter(year, quarter);
    }

    /// <summary>The period as many years later (earlier when negative).</summary>
    public FiscalPeriod AddYears(int years) => this with { Year = Year + years };

    /// <summary>"2013-Q1", "2013-H1", "2013-9M", "2013-FY".</summary>
    public override string ToString()
    {
        var name =
            !IsToDate ? $"Q{Quarter.ToString(CultureInfo.InvariantCulture)}"
            : Quarter == 2 ? "H1"
            : Quarter == 3 ? "9M"
            : "FY";
        return string.Create(CultureInfo.InvariantCulture, $"{Year}-{name}");
    }
}
