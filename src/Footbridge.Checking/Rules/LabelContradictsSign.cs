using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB801.</summary>
public static class LabelContradictsSign
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB801",
            Name: "label-contradicts-sign",
            Severity: Severity.Warning,
            What: """
            Finds a result that its caption names as a loss alone, over columns of which one shows a loss and another does not. A table
            that prints all its losses as positive figures is left alone: a caption and one sign prove nothing. So are columns that
            differ by segment or by version rather than by time, lines of costs ("Loss on disposal"), and captions that name both.
            The reverse, an income statement's "Income ..." over a loss, is no more than noted: "net income" is also the name of the
            measure, whichever way it went.
            """,
            Why: """
            Who reads the caption takes the other column for a loss too. It is the usual trace of a caption that was written for this
            quarter and stands over the quarter of last year as well.
            """,
            Example: """
            | in thousands | 2013 | 2012 |
            |---|--:|--:|
            | Income from operations | 820 | 1,708 |
            | Interest expense | 2,552 | 1,626 |
            | Loss before income taxes | (1,732) | 82 |

            82 is an income: the caption says "loss" over both.
            """,
            Remedy: """
            Name both in the caption, such as (Loss) income before income taxes. Where the figure is a loss after all, give it its sign.
            """,
            Reference: "SEC Regulation S-X, Article 5: captions of an income statement name income or loss."
        );
}
