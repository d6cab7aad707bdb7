using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB206.</summary>
public static class ProseAgreesWithAnotherLine
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB206",
            Name: "prose-agrees-with-another-line",
            Severity: Severity.Warning,
            What: """
            Tells that a figure in the prose does not agree with the line that its sentence names best, but does agree with another
            line of a like name in the same period and unit. It is a question, because the sentence may mean that other line.
            """,
            Why: """
            Two measures with nearly one name, such as depreciation with and without a part of it, are easily taken for each other.
            The reader who looks the figure up finds the other line first and doubts both.
            """,
            Example: """
            | in thousands | 1Q 2013 |
            |---|--:|
            | Depreciation and amortization | 10,258 |
            | Depreciation and amortization, including acquired technologies | 11,437 |

            > Depreciation and amortization of the first quarter of 2013 was $11.4 million.

            The line of that name shows 10,258; the other one, 11,437, prints as 11.4 million.
            """,
            Remedy: "Name the measure in the sentence as the table names it.",
            Reference: "A figure should be found under the name that the sentence gives it."
        );
}
