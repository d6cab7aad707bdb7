using System.Globalization;

namespace Footbridge.Reading.Packages.Data;

/// <summary>How periods are written in data: by name, by day, by first and last day.</summary>
internal static class PeriodText
{
    /// <summary>What to write, for a remedy.</summary>
    internal const string Forms =
        "write a fiscal period (2025-Q2, 2025-H1, 2025-9M, 2025-FY), a day (2025-06-30) or days (2025-04-01/2025-06-30)";

    // Beyond these a year is a misprint.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    internal static bool IsQuarter(ReadOnlySpan<char> text) => IsYear(text, out var name) && name is ['Q', >= '1' and <= '4'];

    internal static bool IsPeriod(ReadOnlySpan<char> text)
    {
        if (IsQuarter(text) || (IsYear(text, out var name) && name is ("H1" or "9M" or "FY")))
        {
            return true;
        }
        var slash = text.IndexOf('/');
        return slash < 0
            ? IsDay(text, out _)
            : IsDay(text[..slash], out var first) && IsDay(text[(slash + 1)..], out var last) && first <= last;
    }

    private static bool IsYear(ReadOnlySpan<char> text, out ReadOnlySpan<char> name)
    {
        name = text.Length == 7 && text[4] == '-' ? text[5..] : [];
        return !name.IsEmpty
            && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear;
    }

    private static bool IsDay(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year is >= FirstYear and <= LastYear;
}
