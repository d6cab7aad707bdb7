using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB803.</summary>
public static class DefinitionTermMissing
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB803",
            Name: "definition-term-missing",
            Severity: Severity.Warning,
            What: """
            Reads a definition in words, finds the table that makes the measure from its parts, and tells a line that the table counts
            and the words leave out. A definition that leaves room ("certain other items") is not held to be complete, and a line whose
            main noun stands anywhere in the paragraph counts as named.
            """,
            Why: """
            A line that nobody told of changes the measure: by the words the figure is another, and next quarter's may be computed
            without the line.
            """,
            Example: """
            Normalized diluted shares are diluted shares, excluding the dilutive effect of
            stock-based compensation.

            | in thousands | 2013 | 2012 |
            |---|--:|--:|
            | Diluted shares | 50,771 | 51,033 |
            | Add potentially convertible securities | 873 | 415 |
            | Less dilutive effect of stock-based compensation | (128) | (323) |
            | Normalized diluted shares | 51,516 | 51,125 |

            By the words 50,771 - 128 = 50,643; printed 51,516. Nothing tells of the 873.
            """,
            Remedy: """
            Name the line in the definition, or take it out of the table.
            """,
            Reference: "SEC Regulation G, Rule 100; staff interpretation 100.05 on labels and descriptions of non-GAAP measures."
        );
}
