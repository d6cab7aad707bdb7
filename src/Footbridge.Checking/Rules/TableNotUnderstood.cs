using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB903.</summary>
public static class TableNotUnderstood
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB903",
            Name: "table-not-understood",
            Severity: Severity.Note,
            What: """
            Tells that something which looks like a table of figures could not be put into rows and columns. Its numbers are
            still listed, but without row and column, and nothing in it is added up.
            """,
            Why: "Figures that were not checked must not pass for figures that were found right.",
            Example: """
                Revenue 69,699
                67,028 Cost 32,870 31,154 69,748

            The amounts have lost their columns, so that no column can be added up.
            """,
            Remedy: """
            Look at what was read with the command show FILE tables. A source that keeps the table's layout (the HTML exhibit
            rather than text copied out of it) is usually understood.
            """,
            Reference: "A limit of reading, not a fault of the release."
        );
}
