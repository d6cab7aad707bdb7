namespace Footbridge.Checking.Periods;

/// <summary>A date as printed; any part may be missing ("December 31," above "2012").</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct PartialDate(int? Year, int? Month, int? Day)
{
    /// <summary>The calendar day, or null when a part is missing or no such day exists.</summary>
    public DateOnly? Exact =>
        this is { Year: { } year, Month: { } month, Day: { } day } && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The date with its missing parts taken from another.</summary>
    public PartialDate Or(PartialDate other) => new(Year ?? other.Year, Month ?? other.Month, Day ?? other.Day);
}
