using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB806.</summary>
public static class WeekdayContradictsDate
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB806",
            Name: "weekday-contradicts-date",
            Severity: Severity.Warning,
            What: """
            Compares a weekday that stands beside a full date with the calendar. A date without a year is left alone.
            """,
            Why: """
            A call, a record date or a publication that is announced for the wrong day is missed by those who note the
            weekday. It is the usual trace of a date that was taken over from an earlier release.
            """,
            Example: """
            Results will be published on Tuesday, March 17, 2025.

            March 17, 2025 is a Monday.
            """,
            Remedy: "Ask which of the two was meant, and mend the other, wherever else the date stands.",
            Reference: "The Gregorian calendar."
        );
}
