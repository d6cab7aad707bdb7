using Footbridge.Building.Formulas;
using Footbridge.Building.Tests.Formulas;
using Footbridge.Building.Tests.Packages;
using Footbridge.Core.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Building.Tests.Models;

/// <summary>Formulas, units and derived periods against the plainest way to compute them.</summary>
public class ReferenceTests
{
    [Fact]
    public void Any_formula_gives_what_plain_arithmetic_gives()
    {
        var values = Gen.Elements(0m, 1m, -1m, 7m, -40m, 1000m, 0.25m).ArrayOf(3 * Quarters);
        Prop.ForAll(
                AnySyntax.Amount().Zip(values).ToArbitrary(),
                sample =>
                {
                    var (tree, data) = sample;
                    var made = new MadePackage();
                    foreach (var (value, index) in data.Select((value, index) => (value, index)))
                    {
                        made.Fact(s_names[index % 3], Period(index / 3), null, value);
                    }
                    var company = new MadeModel(made);
                    var expected = Plain(tree, data, Quarters - 1);
                    var found = company.Value(tree.ToString(), Period(Quarters - 1));
                    return expected is null ? found is null : found == expected && company.Told.Length == 0;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_500).WithEndSize(40).WithReplay(20130425UL, 11UL));
    }

    // Powers of money and shares of a chain of products, counted apart.
    [Fact]
    public void Any_chain_of_products_has_the_unit_that_counting_gives()
    {
        var factors = Gen.Elements("money", "shares", "price", "rate", "2")
            .Zip(Gen.Elements("*", "/"))
            .NonEmptyListOf()
            .Select(list => list.Take(5).ToArray());
        Prop.ForAll(
                factors.ToArbitrary(),
                list =>
                {
                    var company = new MadeModel(
                        new MadePackage().Facts(
                            "money,2025-Q1,,6\nshares,2025-Q1,,3,shares\nprice,2025-Q1,,2,per_share\nrate,2025-Q1,,0.5,percent"
                        )
                    );
                    var text = list[0].Item1 + string.Concat(list.Skip(1).Select(factor => $" {factor.Item2} {factor.Item1}"));
                    var (money, shares) = (0, 0);
                    foreach (var ((name, sign), index) in list.Select((factor, index) => (factor, index)))
                    {
                        var power = index > 0 && sign == "/" ? -1 : 1;
                        money += power * (name is "money" or "price" ? 1 : 0);
                        shares +=
                            power
                            * (
                                name == "shares" ? 1
                                : name == "price" ? -1
                                : 0
                            );
                    }
                    UnitKind[]? allowed = (money, shares) switch
                    {
                        (0, 0) => [UnitKind.Percent, UnitKind.Ratio],
                        (1, 0) => [UnitKind.Money],
                        (0, 1) => [UnitKind.Shares],
                        (1, -1) => [UnitKind.PerShare],
                        _ => null,
                    };
                    var expression = company.Read(text);
                    // Adding an amount of money is right exactly when the product is one.
                    var sum = company.Read($"{text} + money");
                    return (expression is null ? allowed is null : allowed?.Contains(expression.Unit) == true)
                        && (sum is not null) == ((money, shares) == (1, 0));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20130425UL, 13UL));
    }

    // All sets of periods that may be given of one year, 128 of them, and all periods that may be asked.
    [Fact]
    public void Every_period_follows_exactly_when_two_others_make_it()
    {
        (string Name, int From, int To)[] periods =
        [
            ("Q1", 0, 1),
            ("Q2", 1, 2),
            ("Q3", 2, 3),
            ("Q4", 3, 4),
            ("H1", 0, 2),
            ("9M", 0, 3),
            ("FY", 0, 4),
        ];
        int[] ends = [0, 3, 10, 8, 29];
        for (var given = 1; given < 1 << periods.Length; given++)
        {
            var made = new MadePackage();
            var known = new HashSet<(int, int)>();
            foreach (var (name, from, to) in periods.Where((_, index) => (given >> index & 1) == 1))
            {
                made.Fact("a", $"2024-{name}", null, ends[to] - ends[from]);
                known.Add((from, to));
            }
            for (var before = -1; before != known.Count; )
            {
                before = known.Count;
                var all = (
                    from i in Enumerable.Range(0, 5)
                    from j in Enumerable.Range(i + 1, 4 - i)
                    from k in Enumerable.Range(j + 1, 4 - j)
                    select (i, j, k)
                ).ToArray();
                foreach (var (i, j, k) in all)
                {
                    (int, int)[] three = [(i, j), (j, k), (i, k)];
                    if (three.Count(known.Contains) == 2)
                    {
                        known.UnionWith(three);
                    }
                }
            }
            var company = new MadeModel(made);
            Assert.Equal("", company.Told);
            foreach (var (name, from, to) in periods)
            {
                Assert.Equal(known.Contains((from, to)) ? ends[to] - ends[from] : null, company.Value("a", $"2024-{name}"));
            }
        }
    }

    private const int Quarters = 12;
    private static readonly string[] s_names = ["a", "b", "c"];

    private static string Period(int quarter) => Core.Periods.FiscalPeriod.OfQuarter(2023, 1).AddQuarters(quarter).ToString();

    private static decimal? Plain(Syntax syntax, decimal[] data, int quarter)
    {
        switch (syntax)
        {
            case NumberSyntax number:
                return number.Value;
            case NameSyntax name:
                return quarter < 0 ? null : data[quarter * 3 + Array.IndexOf(s_names, name.Name)];
            case NegationSyntax negation:
                return -Plain(negation.Operand, data, quarter);
            case ShiftSyntax shift:
                return Plain(shift.Operand, data, quarter + shift.Selector.Quarters);
            case SumSyntax sum:
                return sum.Terms.Aggregate(
                    (decimal?)0m,
                    (total, term) => total + (term.IsSubtracted ? -1 : 1) * Plain(term.Term, data, quarter)
                );
            case ProductSyntax product:
                return product.Factors.Aggregate(
                    (decimal?)1m,
                    (total, factor) =>
                        factor.IsDivisor ? total / Plain(factor.Factor, data, quarter) : total * Plain(factor.Factor, data, quarter)
                );
            case CallSyntax { Function.Name: "if", Arguments: [ComparisonSyntax comparison, var then, var otherwise] }:
                var (left, right) = (Plain(comparison.Left, data, quarter), Plain(comparison.Right, data, quarter));
                if (left is null || right is null)
                {
                    return null;
                }
                var holds = comparison.Sign switch
                {
                    "<" => left < right,
                    ">" => left > right,
                    "<=" => left <= right,
                    ">=" => left >= right,
                    _ => left == right,
                };
                return Plain(holds ? then : otherwise, data, quarter);
            case CallSyntax call:
                var arguments = call.Arguments.Select(argument => Plain(argument, data, quarter)).ToArray();
                return arguments.Contains(null) ? null
                    : call.Function.Name == "abs" ? Math.Abs(arguments[0]!.Value)
                    : call.Function.Name == "sum" ? arguments.Sum()
                    : call.Function.Name == "min" ? arguments.Min()
                    : arguments.Max();
            default:
                throw new ArgumentException("unknown", nameof(syntax));
        }
    }
}
