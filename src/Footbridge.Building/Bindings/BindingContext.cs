using System.Collections.Immutable;
using Footbridge.Building.Printing;
using Footbridge.Core.Measures;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Bindings;

/// <summary>Where a binding stands, as far as it matters for what it prints.</summary>
/// <param name="Period">The period from which its formulas look.</param>
/// <param name="Statement">The statement whose lines its formulas may name; null in running text.</param>
/// <param name="Table">The formats of the table; null in running text, where figures say their scale themselves.</param>
/// <param name="Columns">The periods of the table's columns of values; empty outside captions.</param>
internal sealed record BindingContext(FiscalPeriod Period, Statement? Statement, TableFormats? Table, ImmutableArray<FiscalPeriod> Columns)
{
    /// <summary>Running text.</summary>
    public static BindingContext Prose(FiscalPeriod period) => new(period, null, null, []);
}
