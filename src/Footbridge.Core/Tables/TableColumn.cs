using Footbridge.Core.Periods;

namespace Footbridge.Core.Tables;

/// <summary>A column of figures.</summary>
/// <param name="Header">Its header stack, top-down, joined by spaces; empty when it has none.</param>
/// <param name="Period">The period that its header gives; null when it gives none.</param>
/// <param name="Kind">Whether its figures are given or computed from other columns.</param>
public sealed record TableColumn(string Header, Period? Period, ColumnKind Kind);
