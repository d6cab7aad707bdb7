using System.Collections.Immutable;
using Footbridge.Core.Measures;

namespace Footbridge.Building.Statements;

/// <summary>A table with exact values, before anything is rounded.</summary>
/// <param name="Statement">What declares it.</param>
/// <param name="Scale">The power of ten of money and shares.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">From top to bottom.</param>
internal sealed record TableSheet(Statement Statement, int Scale, ImmutableArray<TableColumn> Columns, ImmutableArray<SheetRow> Rows);
