using Footbridge.Checking.Ties;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Ties;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Ties;

/// <summary>When a printed figure follows from others exactly, within rounding, or not at all.</summary>
public class RelationTests
{
    private static Quantity Thousands(decimal printed) => new(printed * 1000m, 1000m);

    private static Quantity Millions(decimal printed) => new(printed * 1_000_000m, 100_000m);

    private static Quantity Percent(decimal printed) => new(printed / 100m, 0.01m);

    [Theory]
    [InlineData(69.7, Verdict.Exact)]
    [InlineData(69.6, Verdict.Broken)]
    [InlineData(69.8, Verdict.Broken)]
    public void An_amount_in_prose_is_the_table_rounded(decimal prose, Verdict verdict) =>
        Assert.Equal(verdict, new Agreement(1, 1).Judge(Millions(prose), [Thousands(69_699), Thousands(69_699)]));

    [Fact]
    public void One_occurrence_that_differs_breaks_the_agreement() =>
        Assert.Equal(Verdict.Broken, new Agreement(1, 1).Judge(Millions(69.7m), [Thousands(69_699), Thousands(69_966)]));

    [Fact]
    public void Two_roundings_of_one_value_agree_within_rounding() =>
        // 1.45 million is both 1.4 and 1.5 to someone; 1,449 is not 1.5 by itself.
        Assert.Equal(Verdict.Rounded, new Agreement(1).Judge(new Quantity(1.5m, 0.1m), [new Quantity(1.449m, 0.01m)]));

    [Fact]
    public void A_statement_may_print_the_other_sign() =>
        Assert.Equal(Verdict.Exact, new Agreement(-1).Judge(Thousands(26), [Thousands(-26)]));

    [Theory]
    [InlineData(11, Verdict.Exact)] // 44,392 over 39,938 is 11.15 %
    [InlineData(12, Verdict.Broken)]
    [InlineData(-11, Verdict.Broken)]
    public void Growth_is_over_the_base(decimal printed, Verdict verdict) =>
        Assert.Equal(verdict, new Growth().Judge(Percent(printed), [Thousands(44_392), Thousands(39_938)]));

    [Fact]
    public void Growth_from_a_loss_keeps_its_direction() =>
        Assert.Equal(Verdict.Exact, new Growth().Judge(Percent(-1636), [Thousands(-1_643), Thousands(107)]));

    [Fact]
    public void Growth_of_small_figures_is_known_within_rounding_only() =>
        // 3 over 2 is 50 %, but 3.4 over 1.6 is 113 %.
        Assert.Equal(Verdict.Rounded, new Growth().Judge(Percent(100), [Thousands(3), Thousands(2)]));

    [Fact]
    public void Nothing_grows_from_zero() => Assert.Equal(Verdict.Broken, new Growth().Judge(Percent(100), [Thousands(3), Thousands(0)]));

    [Theory]
    [InlineData(52.8, Verdict.Exact)]
    [InlineData(52.9, Verdict.Broken)]
    public void A_margin_is_a_quotient(decimal printed, Verdict verdict) =>
        Assert.Equal(verdict, new Quotient().Judge(new Quantity(printed / 100m, 0.001m), [Thousands(36_829), Thousands(69_699)]));

    [Fact]
    public void What_a_sum_asks_of_an_item_mends_it() =>
        Prop.ForAll(
                Gen.Choose(-9999, 9999).ArrayOf(4).ToArbitrary(),
                static values =>
                {
                    var operands = Array.ConvertAll(values, static value => Thousands(value));
                    var sum = new SignedSum([1, -1, 1, 1]);
                    var result = Thousands(1234);
                    var asked = sum.Solve(1, result, operands)!.Value;
                    operands[1] = operands[1] with { Value = asked };
                    return sum.Judge(result, operands) == Verdict.Exact;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(20130425, 1).WithMaxTest(200));

    /// <summary>Draws true values within the printed intervals: what they give must lie within what the relation allows.</summary>
    [Theory]
    [InlineData("growth")]
    [InlineData("quotient")]
    [InlineData("sum")]
    public void The_allowed_values_hold_everything_that_the_true_values_may_give(string name)
    {
        Relation relation = name switch
        {
            "growth" => new Growth(),
            "quotient" => new Quotient(),
            _ => new SignedSum([1, -1]),
        };
        Prop.ForAll(
                Gen.Choose(-500, 500).ArrayOf(2).ToArbitrary(),
                Gen.Choose(-50, 50).ArrayOf(2).ToArbitrary(),
                (printed, off) =>
                {
                    var operands = Array.ConvertAll(printed, static value => Thousands(value));
                    Quantity[] truth =
                    [
                        new Quantity(operands[0].Value + off[0] * 10m, 0m),
                        new Quantity(operands[1].Value + off[1] * 10m, 0m),
                    ];
                    return relation.Allow(operands) is not { } allowed
                        || relation.Compute(truth) is not { } value
                        || allowed.Contains(value);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(20130425, 1).WithMaxTest(1000));
    }
}
