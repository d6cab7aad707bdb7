using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB204.</summary>
public static class ProseShareContradictsTable
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB204",
            Name: "prose-share-contradicts-table",
            Severity: Severity.Error,
            What: """
            Recomputes each margin and each share of a whole in the prose from the amounts in the tables: the part that the
            sentence names over the whole that it names. Amounts of tables are used wherever they exist, never the rounded amounts
            of the prose.
            """,
            Why: """
            A share is derived from two figures, and goes stale when either of them is corrected. Readers use it to compare
            segments and companies, where a point more or less decides.
            """,
            Example: """
            | in thousands | 1Q 2013 |
            |---|--:|
            | Services revenue | 44,392 |
            | Services segment profit | 21,745 |

            > Services segment profit for the first quarter of 2013 was $21.7 million, or 94% of services
            > revenue.

            21,745 / 44,392 = 48.98%, which prints as 49%. In 94% the two digits have changed places.
            """,
            Remedy: """
            Recompute the share from the amounts in the tables. When it is a share of another whole, name that whole in the
            sentence.
            """,
            Reference: "Arithmetic of the printed figures; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
