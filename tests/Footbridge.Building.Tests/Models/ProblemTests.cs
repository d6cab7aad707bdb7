using Footbridge.Building.Tests.Packages;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Building.Tests.Models;

/// <summary>What is said of a package that cannot be right: one clear line with place and remedy.</summary>
public class ProblemTests
{
    private static MadePackage Company() =>
        new MadePackage()
            .Segments("ip", "dc")
            .Facts(
                """
                revenues,2025-Q1,ip,300
                revenues,2025-Q1,dc,700
                costs,2025-Q1,,400
                shares,2025-Q1,,50,shares
                stores,2025-Q1,,7,count
                cash,2025-03-31,,120
                """
            );

    [Theory]
    [InlineData("revenues + shares", "narrative.md:1:12: shares is shares, and cannot be added to money; ")]
    [InlineData("revenues - costs - stores", "narrative.md:1:20: stores is count, and cannot be subtracted from money; ")]
    [InlineData("max(revenues, 5)", "narrative.md:1:15: 5 is a plain number, and cannot be compared with money; ")]
    [InlineData("if(revenues > shares, 1, 2)", "narrative.md:1:15: shares is shares, and cannot be compared with money; ")]
    [InlineData("if(revenues > 0, revenues, shares)", "narrative.md:1:28: shares is shares, and cannot be taken instead of money; ")]
    [InlineData("revenues * costs", "narrative.md:1:1: revenues * costs is money^2, which is no unit to print; ")]
    [InlineData("shares / costs", "narrative.md:1:1: shares / costs is shares per money, which is no unit to print; ")]
    [InlineData("two_class(revenues, costs, shares)", "narrative.md:1:21: participating of two_class is shares, but costs is money; ")]
    [InlineData("revenue", "narrative.md:1:1: there is no concept revenue; did you mean revenues?")]
    [InlineData("zzz", "narrative.md:1:1: there is no concept zzz; give it data, a formula in a statement, or a measure of that name")]
    [InlineData("revenues[cd]", "narrative.md:1:10: there is no segment cd; did you mean dc?")]
    [InlineData(
        "costs[ip]",
        "narrative.md:1:1: costs is not split by segment ip; write costs[total] for the company, or give costs data by segment"
    )]
    [InlineData("sum(costs[*])", "narrative.md:1:5: costs is not split by segment; ")]
    [InlineData("revenues[*]", "narrative.md:1:1: revenues[*] stands outside a sum; write sum(revenues[*])")]
    [InlineData("sum(revenues..costs)", "narrative.md:1:5: a range of lines stands outside a statement; ")]
    [InlineData("opening(costs)", "narrative.md:1:9: costs is a flow over a period, and has no opening value; ")]
    [InlineData("round(costs, shares)", "narrative.md:1:14: the digits to round to are no whole number; ")]
    [InlineData("costs@-1q", "narrative.md:1:1: costs has no value for 2024-Q4; add it to facts.csv: costs,2024-Q4,")]
    [InlineData(
        "1 + revenues@-1q / revenues@-1q",
        "narrative.md:1:5: revenues has no value for 2024-Q4; add it to facts.csv: revenues,2024-Q4,"
    )]
    [InlineData("costs@-90y", "narrative.md:1:1: costs@-90y reaches from 2025-Q1 beyond all data; ")]
    [InlineData("costs / (revenues - revenues)", "narrative.md:1:10: costs / (revenues - revenues) divides by zero in 2025-Q1; ")]
    [InlineData("treasury_stock_method(shares, costs / shares, 0)", "narrative.md:1:1: ")]
    [InlineData("1000000000000000 * 1000000000000000 * costs", "narrative.md:1:1: ")]
    [InlineData("costs + ", "narrative.md:1:9: after + a value is missing; ")]
    public void A_formula_that_cannot_be_computed_is_told(string formula, string told)
    {
        var company = new MadeModel(Company());
        Assert.Equal("", company.Told);
        Assert.Null(company.Value(formula, "2025-Q1"));
        var problem = Assert.Single(company.Problems.ToImmutable());
        Assert.StartsWith(told, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_formula_are_told_at_once()
    {
        var company = new MadeModel(Company());
        company.Value("revenue + revenues[cd] + (costs + shares)", "2025-Q1");
        Assert.Equal(3, company.Problems.Count);
    }

    [Fact]
    public void A_segment_that_is_missing_is_named()
    {
        var company = new MadeModel(Company().Fact("revenues", "2024-Q4", "ip", 250));
        Assert.Null(company.Value("revenues@-1q", "2025-Q1"));
        Assert.Equal("narrative.md:1:1: revenues[dc] has no value for 2024-Q4; add it to facts.csv: revenues,2024-Q4,dc", company.Told);
    }

    [Fact]
    public void The_same_missing_fact_is_told_once()
    {
        var company = new MadeModel(Company().Measure("profit", "revenues - costs").Measure("margin", "profit / revenues"));
        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.Null(company.Value("margin", "2024-Q4"));
        }
        Assert.Equal("measures.yaml:1:9: revenues has no value for 2024-Q4; add it to facts.csv: revenues,2024-Q4,", company.Told);
    }

    [Fact]
    public void A_measure_of_segments_says_which_name_is_not_split()
    {
        var company = new MadeModel(Company().Measure("profit", "revenues - costs"));
        Assert.Null(company.Value("profit[ip]", "2025-Q1"));
        Assert.Contains("its formula names costs, which is not either", company.Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-Q5", "2025-Q5 is no period")]
    [InlineData("2025-H2", "2025-H2 is no period")]
    [InlineData("", "an empty period is no period")]
    [InlineData("2025-03-30", "no fiscal quarter ends on 2025-03-30")]
    [InlineData("2025-02-01/2025-03-31", "neither a fiscal quarter nor a fiscal year starts on 2025-02-01")]
    [InlineData("2103-Q1", "2103-Q1 lies 78 years from the quarter of the release")]
    [InlineData("0001-Q1", "0001-Q1 is no period")]
    public void A_period_that_is_none_is_told(string period, string message)
    {
        var company = new MadeModel(new MadePackage().Fact("costs", period, null, 1));
        var problem = Assert.Single(company.Problems.ToImmutable());
        Assert.StartsWith($"facts.csv:2: {message}; ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_values_for_one_fact_are_told_with_both_places()
    {
        var company = new MadeModel(Company().Facts("costs,2025-Q1,,400\ncosts,2025-Q1,,410"));
        Assert.Equal("facts.csv:9: costs for 2025-Q1 is 410 here, but 400 at facts.csv:4; keep the row that is right", company.Told);
    }

    [Fact]
    public void Units_of_one_concept_must_be_one()
    {
        var company = new MadeModel(Company().Facts("shares,2024-Q4,,50,money"));
        Assert.Equal("facts.csv:8: shares is money here, but shares at facts.csv:5; give all its rows one unit", company.Told);
    }

    [Fact]
    public void A_unit_must_be_that_of_the_formula()
    {
        var company = new MadeModel(Company().Concept("profit", UnitKind.Shares).Measure("profit", "revenues - costs"));
        Assert.Equal(
            "measures.yaml:2:9: profit is shares, but its formula revenues - costs gives money; correct the formula, or the unit of its data or its declaration",
            company.Told
        );
    }

    [Fact]
    public void A_name_is_defined_once()
    {
        var company = new MadeModel(Company().Measure("profit", "revenues - costs").Measure("profit", "costs - revenues"));
        Assert.StartsWith(
            "measures.yaml:4:9: profit is defined at measures.yaml:2:9 already, as revenues - costs; ",
            company.Told,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_formula_twice_is_no_problem() =>
        Assert.Equal("", new MadeModel(Company().Measure("profit", "revenues - costs").Measure("profit", "revenues-costs")).Told);

    [Fact]
    public void A_line_must_show_something()
    {
        var made = Company();
        var company = new MadeModel(made.Statement("operations", StatementKind.Income, made.Line("revenue"), made.EachSegment("costs")));
        Assert.Equal(
            """
            statements.yaml:1:9: there is no concept revenue; did you mean revenues?
            statements.yaml:3:9: costs is not split by segment; write costs, or give it data by segment
            """,
            company.Told
        );
    }

    [Fact]
    public void A_formula_through_itself_is_a_cycle()
    {
        var company = new MadeModel(Company().Measure("a", "b + costs").Measure("b", "c * 2").Measure("c", "a@ytd").Measure("d", "d"));
        Assert.Equal(
            """
            measures.yaml:2:9: a is computed from itself: a from b from c from a; give one of them data instead of a formula, or name an earlier period of it, such as @-1q
            measures.yaml:8:9: d is computed from itself; give one of them data instead of a formula, or name an earlier period of it, such as @-1q
            """,
            company.Told
        );
        Assert.Null(company.Value("b", "2025-Q1"));
        Assert.Equal(2, company.Problems.Count);
    }

    [Fact]
    public void A_cycle_through_the_total_of_a_statement_is_found()
    {
        var made = Company();
        made.Statement(
            "operations",
            StatementKind.Income,
            made.Group(made.Line("total_costs"), made.Line("costs"), made.Line("fee", "total_costs * 5%"))
        );
        Assert.Contains("is computed from itself: ", new MadeModel(made).Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_the_total_is_no_cycle()
    {
        var company = new MadeModel(Company().Measure("share", "revenues / revenues[total]"));
        Assert.Equal(0.3m, company.Value("share[ip]", "2025-Q1"));
        Assert.Equal("", company.Told);
    }

    [Fact]
    public void A_formula_with_a_fault_is_told_where_it_stands_and_not_where_it_is_used()
    {
        var company = new MadeModel(Company().Measure("profit", "revenues - cost").Measure("margin", "profit / revenues"));
        Assert.Null(company.Value("margin", "2025-Q1"));
        Assert.Equal("measures.yaml:1:20: there is no concept cost; did you mean costs?", company.Told);
    }
}
