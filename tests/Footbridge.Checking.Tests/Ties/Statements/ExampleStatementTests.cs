using System.Text;
using Footbridge.Checking.Tests.Specs;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Tests;

namespace Footbridge.Checking.Tests.Ties.Statements;

/// <summary>The worked example: which statement ties prove its balance changes, shares and captions.</summary>
public class ExampleStatementTests
{
    private static readonly Lazy<CheckedText> s_example = new(() =>
        CheckedText.Check(File.ReadAllText(ProjectFolder.PathOf("examples", "internap-1q13", "published.md"), Encoding.UTF8))
    );

    [Theory]
    [InlineData("(4,051)", "18,107", "22,158")] // accounts payable
    [InlineData("(831)", "10,555", "11,386")] // accrued liabilities
    [InlineData("(371)", "2,707", "2,991", "2,582", "2,669")] // deferred revenues, current and not
    [InlineData("(430)", "14,596", "15,026")] // deferred rent
    [InlineData("137", "1,772", "1,909")] // an asset falls
    [InlineData("9,999", "40,500", "30,501")] // the revolver
    [InlineData("394", "2,493", "2,508", "3,037", "3,365", "(737)")] // charged in one line, paid in another
    [InlineData("(1,232)", "(3,077)", "(1,845)")] // treasury stock and withheld taxes
    [InlineData("(875)", "3,263", "3,261", "237", "239", "60,796", "61,612", "329", "388")] // the loan before its discount
    [InlineData("(1,047,833)", "(1,046,190)", "(1,643)")]
    [InlineData("(927)", "(215)", "(712)")]
    public void A_balance_rolls_forward(string result, params string[] operands) => Holds("roll-forward", Verdict.Exact, result, operands);

    [Theory]
    [InlineData("5", "242", "1,024", "50,771")]
    [InlineData("45", "2,107", "1,109", "50,606")]
    [InlineData("38", "1,554", "1,255", "50,336")]
    public void Participating_securities_get_their_part(string result, params string[] operands) =>
        Holds("two-class", Verdict.Exact, result, operands);

    [Theory]
    [InlineData("0.00", "237", "51,516")]
    [InlineData("0.04", "2,062", "51,075")]
    [InlineData("0.03", "1,516", "50,710")]
    [InlineData("(0.03)", "(1,643)", "50,771")]
    public void Income_per_share_is_income_over_shares(string result, params string[] operands) =>
        Holds("per-share", Verdict.Exact, result, operands);

    [Theory]
    [InlineData("54", "53,585", "408")]
    [InlineData("54", "53,459", "267")]
    public void Shares_outstanding_and_held_at_par_are_the_stock(string result, params string[] operands) =>
        Holds("caption", Verdict.Exact, result, operands);

    [Fact]
    public void Of_the_figures_in_captions_only_allowances_and_authorized_shares_stand_alone()
    {
        var proof = s_example.Value.Proof;
        var alone = Enumerable
            .Range(0, proof.Figures.Length)
            .Where(index =>
                proof.Figures[index] is { IsFinancial: true, Place: FigurePlace.Caption } && proof.Statuses[index] == Status.Unsupported
            )
            .Select(index => proof.Figures[index].Text.TrimStart('$'));
        Assert.Equal(["1,799", "1,809", "20,000", "120,000"], alone);
    }

    private static void Holds(string rule, Verdict verdict, string result, string[] operands)
    {
        var proof = s_example.Value.Proof;
        string Text(int figure) => CheckedText.Squeeze(proof.Figures[figure].Text).Replace("$", "", StringComparison.Ordinal);
        var wanted = operands.Order(StringComparer.Ordinal).ToArray();
        Assert.Contains(
            proof.Ties,
            tie =>
                tie.Rule == rule
                && tie.Verdict == verdict
                && Text(tie.Result) == result
                && tie.Operands.Select(operand => Text(operand.Figure)).Order(StringComparer.Ordinal).SequenceEqual(wanted)
        );
    }
}
