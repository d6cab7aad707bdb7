using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB202.</summary>
public static class ProseGrowthContradictsTable
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB202",
            Name: "prose-growth-contradicts-table",
            Severity: Severity.Error,
            What: """
            Recomputes each growth rate in the prose from the two figures of the table that its sentence names: the measure in the
            period that it speaks of and in the period that it compares with. The rate is (current - base) / |base|; the rounding
            of both figures counts.
            """,
            Why: """
            A growth rate is the figure that readers remember, and no column of the statements adds up to it. It is typed by hand,
            often before the last correction of the amounts that it is made of.
            """,
            Example: """
            | in thousands | 1Q 2013 | 1Q 2012 |
            |---|--:|--:|
            | Total revenue | 69,699 | 67,028 |

            > Total revenue was $69.7 million in the first quarter of 2013, up 5% from the first quarter of
            > 2012.

            (69,699 - 67,028) / 67,028 = 3.98%, which prints as 4%. Printed 5% allows 4.5% to 5.5%.
            """,
            Remedy: """
            Recompute the rate from the amounts as published. When it is measured in constant currency, without an acquisition or
            on another basis than the table, name the basis in the sentence.
            """,
            Reference: "Arithmetic of the printed figures; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
