using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB807.</summary>
public static class FootnoteMarkerUnresolved
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB807",
            Name: "footnote-marker-unresolved",
            Severity: Severity.Warning,
            What: """
            Tells a numbered marker (raised, or in parentheses behind a word) for which no note begins with its number, in a document
            that has notes with numbers. A document without such notes is left alone.
            """,
            Why: """
            A marker promises a condition on the figure or the line beside it. Without the note nobody can tell which.
            """,
            Example: """
            | in thousands | 2013 | 2012 |
            |---|--:|--:|
            | Restructuring (1) | 248 | 43 |
            | Stock-based compensation (2) | 1,637 | 1,404 |

            (1) Includes impairments.

            Nothing says what (2) stands for.
            """,
            Remedy: """
            Add the note, or take the marker away.
            """,
            Reference: "Words of the document itself."
        );
}
