using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Core.Findings;

/// <summary>Something that a reviewer should look at.</summary>
/// <param name="Id">"x1", "x2", ... in the order shown.</param>
/// <param name="Rule">The rule that speaks.</param>
/// <param name="Severity">How sure, and how much it matters.</param>
/// <param name="Message">One sentence with both numbers.</param>
/// <param name="Details">Further lines for a person: the computation, the difference, the nearest explanation.</param>
/// <param name="Document">Index of the document that it speaks of.</param>
/// <param name="Span">Where in that document.</param>
/// <param name="Figures">Indices of the figures that it is about.</param>
/// <param name="Suspects">Indices of the figures that may be wrong, likeliest first; empty when none stands out.</param>
/// <param name="Expected">The value that would mend it, as it would be printed; null when there is none.</param>
/// <param name="Explanation">The likely cause; null when none is known.</param>
/// <param name="Fingerprint">Stable when lines move: made of rule, table title, row label and period.</param>
/// <param name="Waiver">The decision to accept it; null for none.</param>
public sealed record Finding(
    string Id,
    Rule Rule,
    Severity Severity,
    string Message,
    ImmutableArray<string> Details,
    int Document,
    SourceSpan Span,
    ImmutableArray<int> Figures,
    ImmutableArray<int> Suspects,
    string? Expected,
    string? Explanation,
    string Fingerprint,
    Waiver? Waiver = null
);
