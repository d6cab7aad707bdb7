using System.Collections.Immutable;
using Footbridge.Core.Tables;

namespace Footbridge.Core.Releases;

/// <summary>A table of a built release.</summary>
/// <param name="Name">The statement's identifier.</param>
/// <param name="Kind">Which statement it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Note">The line under the title, such as the scale in words; empty for none.</param>
/// <param name="Columns">From left to right, without the column of captions.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record ReleaseTable(
    string Name,
    StatementKind Kind,
    ImmutableArray<Run> Title,
    ImmutableArray<Run> Note,
    ImmutableArray<ReleaseColumn> Columns,
    ImmutableArray<ReleaseRow> Rows
);
