using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB804.</summary>
public static class DefinitionDiffersFromComputation
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB804",
            Name: "definition-differs-from-computation",
            Severity: Severity.Warning,
            What: """
            Reads a definition in words of the form "A divided by B" and evaluates it on the table that shows the result. Tells where the
            table goes on from A to a part of it (the income available to common stockholders) before it divides, and the definition does
            not. Both results are shown, also where they print the same.
            """,
            Why: """
            Under the two-class method income is shared with participating securities before it is divided by common shares. A definition
            that leaves this out gives a larger amount per share as soon as the share of the others matters.
            """,
            Example: """
            Normalized net income per share is normalized net income divided by basic shares.

            | in thousands, except per share data | 2013 | 2012 |
            |---|--:|--:|
            | Normalized net income | 2,107 | 1,554 |
            | Normalized net income allocable to participating securities | 45 | 38 |
            | Normalized net income available to common stockholders | 2,062 | 1,516 |
            | Basic shares | 50,606 | 50,336 |
            | Normalized net income per share | $0.04 | $0.03 |

            The words divide 2,107, the table 2,062.
            """,
            Remedy: """
            Let the definition divide the line that the table divides.
            """,
            Reference: "FASB ASC 260-10-45 on the two-class method; SEC Regulation G, Rule 100."
        );
}
