using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB805.</summary>
public static class QuotedTitleDiffers
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB805",
            Name: "quoted-title-differs",
            Severity: Severity.Warning,
            What: """
            Looks up the title that a sentence quotes for a table or section of the same document. Tells a title that stands nowhere, but
            nearly stands over one. Case, punctuation, line breaks, the company's name and remarks such as (Continued) do not count; a
            title that is like none of this document may be another document's, and is left alone.
            """,
            Why: """
            A reader who searches for the quoted words does not find the reconciliation. Titles change in one place and not in the other.
            """,
            Example: """
            See the table entitled "Reconciliation of Net Income (Loss) to Normalized Income".

            **Reconciliation of Net (Loss) Income to Normalized Income**

            | in thousands | 2013 | 2012 |
            |---|--:|--:|
            | Net (loss) income | (1,643) | 107 |
            """,
            Remedy: """
            Quote the title as it stands over the table, or change the title.
            """,
            Reference: "Words of the document itself."
        );
}
