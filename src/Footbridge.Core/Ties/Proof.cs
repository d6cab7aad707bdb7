using System.Collections.Immutable;
using Footbridge.Core.Claims;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Tables;

namespace Footbridge.Core.Ties;

/// <summary>
/// Everything that a check found out about a package of documents. Figures, tables and documents refer to each other by index.
/// </summary>
/// <param name="Documents">The documents, in the order given.</param>
/// <param name="Tables">All tables, in reading order.</param>
/// <param name="Figures">Every number on the pages, financial or not, in reading order.</param>
/// <param name="Statuses">A status for each figure, by index; null for a figure that is not financial.</param>
/// <param name="Ties">Every relation that was tested.</param>
/// <param name="Claims">Every numeric statement of the prose, as read, in reading order.</param>
/// <param name="Findings">What a reviewer should look at, errors first.</param>
public sealed record Proof(
    ImmutableArray<Document> Documents,
    ImmutableArray<Table> Tables,
    ImmutableArray<Figure> Figures,
    ImmutableArray<Status?> Statuses,
    ImmutableArray<Tie> Ties,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Finding> Findings
)
{
    /// <summary>How many figures there are, and how they came out.</summary>
    public Coverage Coverage => Coverage.Of(Figures, Statuses);
}
