using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB904.</summary>
public static class InputRepaired
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB904",
            Name: "input-repaired",
            Severity: Severity.Note,
            What: """
            Tells what had to be repaired or left out while a file was read: bytes that its encoding does not allow, markup that
            ends in the middle, a table whose spans contradict each other, parts of a submission that are no documents.
            """,
            Why: """
            A repair is a guess. Where a figure stands near one, the page that people see may differ from what was checked.
            """,
            Example: """
            ```html
            <table><tr><td>Total revenue</td><td>69,6
            ```

            The file ends inside a cell: the cell is closed, and the note says where.
            """,
            Remedy: "Compare the place that the note names with the page as published; export or download the file again.",
            Reference: "A limit of reading, not a fault of the release."
        );
}
