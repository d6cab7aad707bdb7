using Footbridge.Core.Tables;

namespace Footbridge.Measure.Statements;

/// <summary>A table that was read as one of the three statements, and is not listed as one.</summary>
/// <param name="Document">File name.</param>
/// <param name="Kind">What it was read as.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="What">What the list says that it is; null when it says nothing.</param>
internal sealed record UnlistedStatement(string Document, StatementKind Kind, string Place, string? What);
