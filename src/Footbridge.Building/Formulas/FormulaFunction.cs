using System.Collections.Immutable;
using System.Globalization;

namespace Footbridge.Building.Formulas;

/// <summary>A function that formulas may call: its name and how many arguments it takes.</summary>
/// <param name="Name">As written.</param>
/// <param name="Fewest">The fewest arguments.</param>
/// <param name="Most">The most arguments.</param>
/// <param name="Usage">How it is called.</param>
internal sealed record FormulaFunction(string Name, int Fewest, int Most, string Usage)
{
    public static readonly FormulaFunction Sum = new("sum", 1, int.MaxValue, "sum(a, b), sum(a..b) or sum(a[*])");
    public static readonly FormulaFunction Min = new("min", 1, int.MaxValue, "min(a, b)");
    public static readonly FormulaFunction Max = new("max", 1, int.MaxValue, "max(a, b)");
    public static readonly FormulaFunction Abs = new("abs", 1, 1, "abs(x)");
    public static readonly FormulaFunction Round = new("round", 2, 2, "round(x, digits)");
    public static readonly FormulaFunction If = new("if", 3, 3, "if(a > b, x, y)");
    public static readonly FormulaFunction Opening = new("opening", 1, 1, "opening(x)");
    public static readonly FormulaFunction Closing = new("closing", 1, 1, "closing(x)");
    public static readonly FormulaFunction TwoClass = new("two_class", 3, 3, "two_class(earnings, participating, common)");
    public static readonly FormulaFunction TreasuryStockMethod = new(
        "treasury_stock_method",
        3,
        4,
        "treasury_stock_method(options, exercise_price, average_price, unrecognized_compensation)"
    );
    public static readonly FormulaFunction IfConverted = new(
        "if_converted",
        4,
        4,
        "if_converted(earnings, shares, added_earnings, added_shares)"
    );

    /// <summary>All of them.</summary>
    public static ImmutableArray<FormulaFunction> All { get; } =
    [Sum, Min, Max, Abs, Round, If, Opening, Closing, TwoClass, TreasuryStockMethod, IfConverted];

    /// <summary>The function of a name, or null.</summary>
    public static FormulaFunction? Find(string name) => All.FirstOrDefault(function => function.Name == name);

    /// <summary>What is wrong with a number of arguments; null when it is right.</summary>
    public string? Refuse(int arguments) =>
        arguments >= Fewest && arguments <= Most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{Name} is called with {arguments} argument{(arguments == 1 ? "" : "s")}");
}
