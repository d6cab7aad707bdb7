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
            line of a like name in the same table, period and unit. It is a question, because the sentence may mean that other line.
            """,
            Why: """
            Two measures with nearly one name, such as expenses with and without a charge, are easily taken for each other.
            The reader who looks the figure up finds the other line first and doubts both.
            """,
            Example: """
            | in thousands | 1Q 2013 |
            |---|--:|
            | Revenues | 69,699 |
            | Operating expenses | 59,920 |
            | Operating expenses with restructuring | 61,479 |

            > Operating expenses of the first quarter of 2013 were $61.48 million.

            The line of that name shows 59,920; the other one, 61,479, prints as 61.48 million.
            """,
            Remedy: "Name the measure in the sentence as the table names it.",
            Reference: "A figure should be found under the name that the sentence gives it."
        );
}
