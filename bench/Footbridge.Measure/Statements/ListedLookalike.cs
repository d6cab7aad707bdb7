using Footbridge.Core.Documents;
using Footbridge.Core.Tables;

namespace Footbridge.Measure.Statements;

/// <summary>A table that is drawn like a statement and is none of the group's: a summary, a segment, a parent company by itself.</summary>
/// <param name="Document">File name.</param>
/// <param name="Kind">Which statement it is drawn like.</param>
/// <param name="Place">Where its first figure stands.</param>
/// <param name="What">What it is, in a word.</param>
internal sealed record ListedLookalike(string Document, StatementKind Kind, TextPlace Place, string What);
