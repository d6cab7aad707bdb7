using Footbridge.Building.Tests.Packages;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Building.Tests.Models;

/// <summary>What is said twice must agree: data, formulas, segments, totals.</summary>
public class AgreementTests
{
    [Fact]
    public void Data_are_kept_where_the_formula_agrees_and_the_formula_fills_the_gaps()
    {
        var company = new MadeModel(
            new MadePackage()
                .Facts("a,2025-Q1,,5\nb,2025-Q1,,3\nprofit,2025-Q1,,2\na,2024-Q4,,9\nb,2024-Q4,,2\nprofit,2023-Q4,,4")
                .Measure("profit", "a - b")
        );
        Assert.Equal(2m, company.Value("profit", "2025-Q1"));
        Assert.Equal(7m, company.Value("profit", "2024-Q4"));
        Assert.Equal(4m, company.Value("profit", "2023-Q4"));
        Assert.Equal("", company.Told);
        Assert.Equal(
            "profit for 2025-Q1 is 2, and so is its formula a - b (measures.yaml:1:9).",
            Assert.Single(company.Model.Checks(), check => check.Name == "given-equals-computed").Message
        );
        var facts = company.Model.Facts();
        Assert.Equal(
            ["facts.csv:4", "measures.yaml:1:9", "facts.csv:7"],
            facts.Where(fact => fact.Concept == "profit").OrderByDescending(fact => fact.Period.End).Select(fact => fact.Origin)
        );
        Assert.Equal(
            [null, "a - b", null],
            facts.Where(fact => fact.Concept == "profit").OrderByDescending(fact => fact.Period.End).Select(fact => fact.Formula)
        );
    }

    [Fact]
    public void Data_that_contradict_a_formula_are_an_error_with_both_values()
    {
        var company = new MadeModel(
            new MadePackage().DataScale(6).Facts("a,2025-Q1,,5\nb,2025-Q1,,3\nprofit,2025-Q1,,6").Measure("profit", "a - b")
        );
        Assert.Equal(
            "facts.csv:4: profit for 2025-Q1 is 6 million here, but its formula a - b (measures.yaml:1:9) gives 2 million; "
                + "correct the data or the formula, or leave one of them out",
            company.Told
        );
    }

    // 1,000 thousand by 300 thousand shares is 3.333: 3.33 is given; 3.34 is more than half a cent and the rounding of the operands away.
    [Theory]
    [InlineData("3.33", 0)]
    [InlineData("3.34", 0)]
    [InlineData("3.35", 1)]
    public void Amounts_per_share_agree_as_far_as_their_parts_are_rounded(string given, int problems)
    {
        var company = new MadeModel(
            new MadePackage()
                .DataScale(3)
                .Facts($"income,2025-Q1,,1000\nshares,2025-Q1,,300,shares\neps,2025-Q1,,{given},per_share")
                .Measure("eps", "income / shares")
        );
        Assert.Equal(problems, company.Problems.Count);
    }

    [Fact]
    public void Segments_must_make_the_company()
    {
        var company = new MadeModel(new MadePackage().Segments("ip", "dc").Facts("a,2025-Q1,ip,3\na,2025-Q1,dc,4\na,2025-Q1,,9"));
        Assert.Equal(
            "facts.csv:4: a for 2025-Q1 is 9 here, but the sum of its segments (facts.csv:2, facts.csv:3) gives 7; "
                + "correct the row that is wrong, or leave out what follows from the others",
            company.Told
        );
    }

    [Fact]
    public void A_company_without_all_its_segments_is_taken_as_given()
    {
        var company = new MadeModel(
            new MadePackage().Segments("ip", "dc").Facts("a,2025-Q1,ip,3\na,2025-Q1,dc,4\na,2024-Q4,ip,2\na,2024-Q4,,9")
        );
        Assert.Equal((7m, 9m), (company.Value("a", "2025-Q1"), company.Value("a", "2024-Q4")));
        Assert.Equal("", company.Told);
    }

    [Fact]
    public void Ratios_of_segments_are_not_added_up()
    {
        var company = new MadeModel(
            new MadePackage().Segments("ip", "dc").Facts("rate,2025-Q1,ip,0.3,percent\nrate,2025-Q1,dc,0.4,percent")
        );
        Assert.Null(company.Value("rate", "2025-Q1"));
        Assert.Equal("narrative.md:1:1: rate has no value for 2025-Q1; add it to facts.csv: rate,2025-Q1,", company.Told);
    }

    [Fact]
    public void A_total_is_the_sum_of_what_is_printed_directly_in_its_group()
    {
        var made = new MadePackage()
            .Segments("ip", "dc")
            .Facts("sales,2025-Q1,ip,10\nsales,2025-Q1,dc,20\nfees,2025-Q1,,5\nreturns,2025-Q1,,3\ncredits,2025-Q1,,1");
        made.Statement(
            "operations",
            StatementKind.Income,
            made.Group(
                made.Line("net"),
                made.Group(made.Line("gross"), made.EachSegment("sales"), made.Line("fees")),
                made.Group(
                    made.Line("deductions", isNegated: true),
                    made.Line("returns", isNegated: true),
                    made.Line("credits", isNegated: true)
                ),
                made.Group(null, made.Line("other", "fees * 2"))
            )
        );
        var company = new MadeModel(made);
        Assert.Equal("", company.Told);
        Assert.Equal(35m, company.Value("gross", "2025-Q1"));
        Assert.Equal(4m, company.Value("deductions", "2025-Q1"));
        Assert.Equal(41m, company.Value("net", "2025-Q1"));
        Assert.Equal("sum(sales[*]) + fees", company.Model.Find("gross")!.Formula);
        Assert.Equal("returns + credits", company.Model.Find("deductions")!.Formula);
        Assert.Equal("gross - deductions + other", company.Model.Find("net")!.Formula);
    }

    [Fact]
    public void A_total_that_stands_in_two_statements_must_be_the_same_in_both()
    {
        var made = new MadePackage().Facts("a,2025-Q1,,1\nb,2025-Q1,,2\nc,2025-Q1,,3.9");
        made.Statement("one", StatementKind.Income, made.Group(made.Line("total"), made.Line("a"), made.Line("b")));
        made.Statement("two", StatementKind.Other, made.Group(made.Line("total"), made.Line("c")));
        Assert.Equal("", new MadeModel(made).Told);
        var other = new MadePackage().Facts("a,2025-Q1,,1\nb,2025-Q1,,2\nc,2025-Q1,,5");
        other.Statement("one", StatementKind.Income, other.Group(other.Line("total"), other.Line("a"), other.Line("b")));
        other.Statement("two", StatementKind.Other, other.Group(other.Line("total"), other.Line("c")));
        Assert.Equal(
            "statements.yaml:2:9: total for 2025-Q1 is 3 by its formula, but its formula c (statements.yaml:12:9) gives 5; "
                + "correct the data or the formula, or leave one of them out",
            new MadeModel(other).Told
        );
    }

    [Fact]
    public void A_range_takes_lines_and_no_totals()
    {
        var made = new MadePackage().Facts("a,2025-Q1,,1\nb,2025-Q1,,2\nc,2025-Q1,,4\nd,2025-Q1,,8");
        made.Statement(
            "operations",
            StatementKind.Income,
            made.Group(made.Line("ab"), made.Line("a"), made.Line("b")),
            made.Line("c", isNegated: true),
            made.Line("abc", "a + b - c"),
            made.Line("d"),
            made.Line("all", "sum(a..d)")
        );
        var company = new MadeModel(made);
        Assert.Equal(7m, company.Value("all", "2025-Q1"));
        Assert.Equal(6m, company.Value("sum(b..d)", "2025-Q1", statement: "operations"));
        Assert.Equal("", company.Told);
        Assert.Null(company.Value("sum(d..a)", "2025-Q1", statement: "operations"));
        Assert.Null(company.Value("sum(a..e)", "2025-Q1", statement: "operations"));
        Assert.Equal(
            """
            narrative.md:1:5: the line a stands above d; write sum(a..d)
            narrative.md:1:8: the statement operations has no line e; did you mean a?
            """,
            company.Told
        );
    }

    [Fact]
    public void Lines_and_totals_of_a_balance_sheet_are_states()
    {
        var made = new MadePackage().Facts("cash,2025-Q1,,1\ngoods,2025-Q1,,2\nsales,2025-Q1,,3");
        made.Statement("position", StatementKind.BalanceSheet, made.Group(made.Line("assets"), made.Line("cash"), made.Line("goods")));
        var company = new MadeModel(made.Measure("turnover", "sales / assets").Measure("half", "assets / 2"));
        Assert.Equal(
            (true, true, false),
            (company.Model.Find("assets")!.IsInstant, company.Model.Find("half")!.IsInstant, company.Model.Find("turnover")!.IsInstant)
        );
        Assert.Equal(1m, company.Value("turnover", "2025-Q1"));
        Assert.Equal("", company.Told);
    }

    [Theory]
    [InlineData("money / shares", UnitKind.PerShare)]
    [InlineData("money / money", UnitKind.Percent)]
    [InlineData("money / money - 1", UnitKind.Percent)]
    [InlineData("2 * 3", UnitKind.Ratio)]
    [InlineData("money / shares * shares", UnitKind.Money)]
    [InlineData("money / (money / shares)", UnitKind.Shares)]
    [InlineData("money * 2 / 7", UnitKind.Money)]
    [InlineData("money / customers", UnitKind.Money)]
    [InlineData("customers + 0", UnitKind.Count)]
    [InlineData("max(0, -shares)", UnitKind.Shares)]
    [InlineData("multiple * 2", UnitKind.Ratio)]
    [InlineData("35%", UnitKind.Percent)]
    [InlineData("two_class(money, shares, shares)", UnitKind.Money)]
    [InlineData("treasury_stock_method(shares, money / shares, money / shares)", UnitKind.Shares)]
    [InlineData("if_converted(money, shares, money, shares)", UnitKind.Shares)]
    public void Units_are_followed(string formula, UnitKind unit)
    {
        var company = new MadeModel(
            new MadePackage().Facts("money,2025-Q1,,6\nshares,2025-Q1,,3,shares\ncustomers,2025-Q1,,2,count\nmultiple,2025-Q1,,7.1,ratio")
        );
        Assert.Equal(unit, company.Read(formula)?.Unit);
        Assert.Equal("", company.Told);
    }

    [Fact]
    public void A_declared_ratio_prints_as_one()
    {
        var company = new MadeModel(
            new MadePackage()
                .Concept("leverage", UnitKind.Ratio)
                .Facts("debt,2025-Q1,,6\nebitda,2025-Q1,,3")
                .Measure("leverage", "debt / ebitda")
        );
        Assert.Equal(UnitKind.Ratio, company.Model.Find("leverage")!.Unit);
        Assert.Equal("", company.Told);
    }

    [Fact]
    public void A_reconciliation_adds_up_from_its_anchor()
    {
        var company = new MadeModel(
            new MadePackage()
                .Facts("income,2025-Q1,,820\ndepreciation,2025-Q1,,11437\ngain,2025-Q1,,3")
                .Measure("ebitda", "income", "depreciation", "-gain")
        );
        Assert.Equal(12_254m, company.Value("ebitda", "2025-Q1"));
        Assert.Equal("income + depreciation - gain", company.Model.Find("ebitda")!.Formula);
    }

    [Fact]
    public void The_same_row_twice_is_one_fact()
    {
        var company = new MadeModel(new MadePackage().Facts("a,2025-Q1,,1\na,2025-Q1,,1.0"));
        Assert.Equal(1m, company.Value("a", "2025-Q1"));
        Assert.Equal("", company.Told);
    }

    [Fact]
    public void A_name_tells_its_concept_segment_and_period()
    {
        var company = new MadeModel(new MadePackage().Segments("ip").Facts("a,2025-Q1,ip,1"));
        var concept = company.Model.Named(company.Read("a[ip]@-1y")!, out var segment, out var selector);
        Assert.Equal(("a", "ip", "-1y"), (concept?.Name, segment, selector.ToString()));
        Assert.Null(company.Model.Named(company.Read("a + a")!, out _));
        Assert.Equal(["ip"], company.Model.SegmentsOf("a"));
        Assert.Null(company.Model.Find("b"));
    }
}
