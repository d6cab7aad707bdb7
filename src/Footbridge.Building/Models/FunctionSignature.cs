using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Building.PerShare;

namespace Footbridge.Building.Models;

/// <summary>The units that a function for amounts per share takes and gives, and how it is computed.</summary>
/// <param name="Parameters">Names and units of its arguments.</param>
/// <param name="Result">The unit of its result.</param>
/// <param name="Compute">Computes it; null where it would divide by zero.</param>
internal sealed record FunctionSignature(
    ImmutableArray<(string Name, Quantity Quantity)> Parameters,
    Quantity Result,
    Func<decimal[], decimal?> Compute
)
{
    private static readonly FunctionSignature s_twoClass = new(
        [("earnings", Quantity.OfMoney), ("participating", Quantity.OfShares), ("common", Quantity.OfShares)],
        Quantity.OfMoney,
        values => TwoClass.Allocate(values[0], values[1], values[2])
    );

    private static readonly FunctionSignature s_treasuryStockMethod = new(
        [
            ("options", Quantity.OfShares),
            ("exercise_price", Quantity.PerShare),
            ("average_price", Quantity.PerShare),
            ("unrecognized_compensation", Quantity.OfMoney),
        ],
        Quantity.OfShares,
        values => TreasuryStockMethod.AddedShares(values[0], values[1], values[2], values.Length > 3 ? values[3] : 0m)
    );

    private static readonly FunctionSignature s_ifConverted = new(
        [
            ("earnings", Quantity.OfMoney),
            ("shares", Quantity.OfShares),
            ("added_earnings", Quantity.OfMoney),
            ("added_shares", Quantity.OfShares),
        ],
        Quantity.OfShares,
        values => IfConverted.AddedShares(values[0], values[1], values[2], values[3])
    );

    /// <summary>The signature of a function.</summary>
    public static FunctionSignature Of(FormulaFunction function) =>
        function == FormulaFunction.TwoClass ? s_twoClass
        : function == FormulaFunction.TreasuryStockMethod ? s_treasuryStockMethod
        : s_ifConverted;
}
