using System.Collections.Immutable;
using Footbridge.Core.Packages;
using Footbridge.Core.Tables;

namespace Footbridge.Core.Measures;

/// <summary>A table of the release as data: title, columns and lines. Statements, summaries and reconciliations are all of this one shape.</summary>
/// <param name="Name">The identifier by which the text places it.</param>
/// <param name="Kind">Lines of a balance sheet are states at a period's end.</param>
/// <param name="Title">May hold bindings.</param>
/// <param name="Note">The line under the title; null for the scale in words, as the table needs it.</param>
/// <param name="Columns">From left to right, without the column of captions.</param>
/// <param name="Lines">From top to bottom.</param>
/// <param name="Scale">The power of ten of money and shares in this table; null for the release's.</param>
/// <param name="HeadStyle">How periods are written above the columns.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record Statement(
    string Name,
    StatementKind Kind,
    Written Title,
    Written? Note,
    ImmutableArray<StatementColumn> Columns,
    ImmutableArray<StatementLine> Lines,
    int? Scale,
    HeadStyle HeadStyle,
    PackagePlace Place
);
