using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Reading.Packages.Yaml;

namespace Footbridge.Reading.Packages.Declarations;

/// <summary>Reads the rule by which fiscal years end: "December 31", "last Saturday of September", "Saturday nearest January 31".</summary>
internal static partial class FiscalYearReader
{
    private static readonly string[] s_months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly ImmutableArray<(string Word, bool Value)> s_names = [("end", false), ("start", true)];

    internal static FiscalYearRule? Read(Fields fields, ProblemList problems)
    {
        var isNamedAfterStart = fields.Word("named_after", s_names, out var isStart) && isStart;
        if (fields.Written("ends") is not { } ends)
        {
            return null;
        }
        if (Rule(ends.Text) is not { } rule)
        {
            Refuse(ends, problems);
            return null;
        }
        // A year that ends with December starts in January of the same calendar year.
        return isNamedAfterStart && rule.EndMonth != 12 ? rule with { NameShift = -1 } : rule;
    }

    /// <summary>Reports an end that is none.</summary>
    internal static void Refuse(Written ends, ProblemList problems) =>
        problems.Error(
            ends.Place,
            $"a fiscal year cannot end {Quoted.Text(ends.Text)}",
            "write the last day of a month (December 31), or a weekday by it (last Saturday of September; Saturday nearest January 31)"
        );

    /// <summary>The rule in words; null when it is none.</summary>
    internal static FiscalYearRule? Rule(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }
        var month = Array.FindIndex(s_months, name => name.Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase)) + 1;
        var day = match.Groups["day"];
        if (month == 0 || (day.Success && !IsLast(day.Value, month)))
        {
            return null;
        }
        if (!match.Groups["weekday"].Success)
        {
            return new FiscalYearRule(month, null, false, 0);
        }
        return Enum.TryParse<DayOfWeek>(match.Groups["weekday"].Value, ignoreCase: true, out var weekday)
            ? new FiscalYearRule(month, weekday, day.Success, 0)
            : null;
    }

    private static bool IsLast(string day, int month) =>
        day
            == (
                month == 2 ? "28"
                : month is 4 or 6 or 9 or 11 ? "30"
                : "31"
            )
        || (month == 2 && day == "29");

    [GeneratedRegex(
        @"\A(?:(?<month>[a-z]+) (?<day>\d{1,2})|last (?<weekday>[a-z]+day) (?:of|in) (?<month>[a-z]+)|(?<weekday>[a-z]+day) nearest (?:to )?(?<month>[a-z]+) (?<day>\d{1,2}))\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Form();
}
