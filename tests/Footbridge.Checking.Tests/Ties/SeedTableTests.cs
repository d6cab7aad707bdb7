using Footbridge.Checking.Tests.Figures;
using Footbridge.Checking.Tests.Specs;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Tests.Ties;

/// <summary>The seed release: what its tables say about each other.</summary>
public class SeedTableTests
{
    private readonly CheckedText _seed = CheckedText.Check(File.ReadAllText(Shared.PathOf("seed/internap-1q13.txt")), "text");

    [Theory]
    [InlineData("growth", 16)]
    [InlineData("basis-points", 4)]
    [InlineData("ratio", 15)]
    [InlineData("block", 9)]
    public void Computed_figures_hold_exactly(string rule, int count)
    {
        var ties = _seed.Proof.Ties.Where(tie => tie.Rule == rule && IsOfTables(tie)).ToArray();
        Assert.Equal(count, ties.Length);
        Assert.All(ties, static tie => Assert.Equal(Verdict.Exact, tie.Verdict));
    }

    [Fact]
    public void Every_cell_of_summary_segments_and_reconciliation_is_reached()
    {
        foreach (var table in new[] { 0, 4, 6 })
        {
            for (var index = 0; index < _seed.Proof.Figures.Length; index++)
            {
                var figure = _seed.Proof.Figures[index];
                if (figure.Table == table && figure.Place == FigurePlace.Table && figure.IsFinancial)
                {
                    Assert.True(_seed.Proof.Statuses[index] is Status.Proved or Status.Rounded, $"{figure.Text} of {figure.Label}");
                }
            }
        }
    }

    [Theory]
    [InlineData("11,437", 10_258_000, 1_179_000)]
    [InlineData("9,094", 7_915_000, 1_179_000)]
    public void Depreciation_is_split_between_two_lines(string whole, int one, int other)
    {
        var tie = _seed.Proof.Ties.Single(tie => tie.Rule == "split-line" && _seed.Proof.Figures[tie.Result].Text == whole);
        Assert.Equal(
            new decimal[] { other, one }.Order(),
            tie.Operands.Select(operand => _seed.Proof.Figures[operand.Figure].Value).Order()
        );
    }

    [Fact]
    public void Net_loss_is_one_fact_in_four_tables()
    {
        var tie = _seed.Proof.Ties.Single(tie =>
            tie.Rule == "tie-out" && _seed.Proof.Figures[tie.Result].Value == -1_643_000m && IsOfTables(tie)
        );
        Assert.Equal(3, tie.Operands.Length);
        Assert.Equal(Verdict.Exact, tie.Verdict);
    }

    [Fact]
    public void Revenue_of_a_segment_is_not_its_cost()
    {
        var ties = _seed.Proof.Ties.Where(static tie => tie.Rule == "tie-out").ToArray();
        Assert.NotEmpty(ties);
        Assert.All(
            ties,
            tie =>
                Assert.Single(
                    tie.Operands.Select(operand => Math.Abs(_seed.Proof.Figures[operand.Figure].Value))
                        .Append(Math.Abs(tie.Printed))
                        .Distinct()
                )
        );
    }

    private bool IsOfTables(Tie tie) =>
        tie
            .Operands.Select(static operand => operand.Figure)
            .Append(tie.Result)
            .All(figure => _seed.Proof.Figures[figure].Place == FigurePlace.Table);
}
