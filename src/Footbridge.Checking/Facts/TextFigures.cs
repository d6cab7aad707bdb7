using System.Runtime.CompilerServices;
using Footbridge.Checking.Tables;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Facts;

/// <summary>A stretch of text that holds figures: a paragraph, a heading, a caption.</summary>
/// <param name="Document">Index of its document.</param>
/// <param name="Text">The text.</param>
/// <param name="Place">Where on the page.</param>
/// <param name="Table">Its table; null for prose.</param>
/// <param name="Row">Its row in the table, or -1.</param>
/// <param name="Figures">Every number in it, financial or not, in reading order.</param>
internal sealed record TextFigures(int Document, MappedText Text, FigurePlace Place, DraftTable? Table, int Row, List<FigureAt> Figures)
{
    /// <summary>A place, not a value: two texts that read alike are two. It also keeps a long text from being hashed for each of its figures.</summary>
    public bool Equals(TextFigures? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
