using Footbridge.Checking.Ties;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Ties;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Ties.Statements;

/// <summary>Shares at par, and income that goes to classes of holders by number.</summary>
public class StatementRelationTests
{
    private static Quantity Thousands(decimal printed) => new(printed * 1000m, 1000m);

    [Theory]
    [InlineData(54, 53_585, Verdict.Exact)] // 53,585 at 0.001 is 53.585
    [InlineData(53, 53_585, Verdict.Broken)]
    [InlineData(54, 53_459, Verdict.Broken)] // 53.459
    public void Shares_at_par_are_the_amount_of_the_stock(decimal amount, decimal shares, Verdict verdict) =>
        Assert.Equal(verdict, new Multiple(0.001m, "$0.001").Judge(Thousands(amount), [Thousands(shares)]));

    [Fact]
    public void Shares_in_the_treasury_were_issued_too() =>
        Assert.Equal(Verdict.Exact, new Multiple(0.001m, "$0.001").Judge(Thousands(54), [Thousands(53_459), Thousands(267)]));

    [Fact]
    public void Shares_in_coarse_units_prove_within_rounding_only() =>
        // 2.6 million shares are 2.55 to 2.65 million: at a dollar, 2.55 to 2.65 million.
        Assert.Equal(Verdict.Rounded, new Multiple(1m, "$1").Judge(new Quantity(2_640_000m, 1000m), [new Quantity(2_600_000m, 100_000m)]));

    [Theory]
    [InlineData(242, 1_024, 50_771, 5, Verdict.Exact)] // 4.78
    [InlineData(2_107, 1_109, 50_606, 45, Verdict.Exact)] // 45.18
    [InlineData(2_107, 1_109, 50_606, 54, Verdict.Broken)]
    [InlineData(0, 1_109, 50_606, 0, Verdict.Exact)]
    public void Income_goes_to_each_class_by_number(decimal income, decimal theirs, decimal others, decimal part, Verdict verdict) =>
        Assert.Equal(verdict, new Allocation().Judge(Thousands(part), [Thousands(income), Thousands(theirs), Thousands(others)]));

    [Fact]
    public void A_deduction_is_allocated_with_the_other_sign() =>
        Assert.Equal(
            Verdict.Exact,
            new Allocation().Negative.Judge(Thousands(-45), [Thousands(2_107), Thousands(1_109), Thousands(50_606)])
        );

    [Fact]
    public void Without_holders_nothing_is_allocated() =>
        Assert.Null(new Allocation().Compute([Thousands(2_107), Thousands(0), Thousands(0)]));

    [Fact]
    public void What_solves_a_relation_makes_it_hold() =>
        Prop.ForAll(
                Gen.Choose(1, 999_999).Three().ToArbitrary(),
                Gen.Choose(1, 99_999).ToArbitrary(),
                static (values, result) =>
                {
                    Quantity[] operands = [Thousands(values.Item1), Thousands(values.Item2), Thousands(values.Item3)];
                    Holds(new Multiple(0.01m, "$0.01"), operands, Thousands(result));
                    Holds(new Allocation(), operands, Thousands(result));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20130425UL, 21UL));

    private static void Holds(Relation relation, Quantity[] operands, Quantity result)
    {
        for (var index = 0; index < operands.Length; index++)
        {
            if (relation.Solve(index, result, operands) is { } value)
            {
                var mended = operands.ToArray();
                mended[index] = mended[index] with { Value = value };
                Assert.True(Math.Abs(relation.Compute(mended)!.Value - result.Value) < 0.001m);
            }
        }
    }
}
