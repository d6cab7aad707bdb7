using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB102.</summary>
public static class RowDoesNotCrossFoot
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB102",
            Name: "row-does-not-cross-foot",
            Severity: Severity.Error,
            What: """
            Adds up the columns of a row where the rows of the table show that one column is the sum or the difference of others
            (segments and their total, GAAP plus adjustments), and compares the result with the figure as printed.
            """,
            Why: """
            A table that is added up both ways proves each of its figures twice. A row that breaks while its columns foot tells
            that the same figure is used in two places with two values, or that a column took a figure of another row.
            """,
            Example: """
            | in thousands | GAAP | Adjustments | Non-GAAP |
            |---|--:|--:|--:|
            | Cost of revenue | 32,870 | (1,204) | 31,666 |
            | Sales and marketing | 7,731 | (388) | 7,434 |
            | General and administrative | 10,018 | (961) | 9,057 |

            7,731 - 388 = 7,343, and 7,434 is printed: 91 thousand too much.
            """,
            Remedy: """
            Look at the suspects in the order given. Where the column foots with the printed figure, one of the other columns of
            the row is more likely to be wrong.
            """,
            Reference: "Arithmetic of the printed statement; each printed figure stands for the interval of half a unit of its last digit to either side."
        );
}
