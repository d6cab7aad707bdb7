using Footbridge.Checking.Ties;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Facts;

/// <summary>A figure of a table with its meaning: line item, period, unit, value.</summary>
/// <param name="Line">What is measured.</param>
/// <param name="Column">Index of the column.</param>
/// <param name="Figure">Index of the figure.</param>
/// <param name="Period">When it holds; null when that was not understood.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Quantity">What it says.</param>
/// <param name="IsDash">True for a dash that stands for zero.</param>
internal sealed record Fact(LineItem Line, int Column, int Figure, Period? Period, Unit Unit, Quantity Quantity, bool IsDash)
{
    /// <summary>The value in base units, with the sign printed.</summary>
    public decimal Value => Quantity.Value;

    /// <summary>Whether its column holds figures of their own.</summary>
    public ColumnKind ColumnKind => Line.Table.Columns[Column].Kind;

    /// <summary>
    /// True where a sentence may quote it as the line's figure of the period: its column holds figures of their own, or rates of a
    /// period of which the table has no amounts. Percentages beside the amounts of their period were computed from those.
    /// </summary>
    public bool IsQuotable { get; init; }
}
