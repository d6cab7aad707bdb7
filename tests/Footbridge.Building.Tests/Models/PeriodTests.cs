using Footbridge.Building.Tests.Packages;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Tests.Models;

/// <summary>Quarters from years, years from quarters, states at their days.</summary>
public class PeriodTests
{
    [Theory]
    [InlineData("a,2024-FY,,100\na,2024-9M,,70", "2024-Q4", 30)]
    [InlineData("a,2024-FY,,100\na,2024-Q1,,20\na,2024-Q2,,24\na,2024-Q3,,26", "2024-Q4", 30)]
    [InlineData("a,2024-FY,,100\na,2024-H1,,44\na,2024-Q3,,26", "2024-Q4", 30)]
    [InlineData("a,2024-H1,,44\na,2024-Q1,,20", "2024-Q2", 24)]
    [InlineData("a,2024-9M,,70\na,2024-H1,,44", "2024-Q3", 26)]
    [InlineData("a,2024-FY,,100\na,2024-Q4,,30", "2024-9M", 70)]
    [InlineData("a,2024-Q1,,20\na,2024-Q2,,24\na,2024-Q3,,26", "2024-9M", 70)]
    [InlineData("a,2024-H1,,44\na,2024-Q2,,24", "2024-Q1", 20)]
    [InlineData("a,2024-FY,,100\na,2024-Q4,,30\na,2024-Q3,,26", "2024-H1", 44)]
    [InlineData("a,2024-9M,,70\na,2024-Q4,,30", "2024-FY", 100)]
    [InlineData("a,2024-FY,,-5\na,2024-9M,,70", "2024-Q4", -75)]
    public void A_flow_follows_from_other_periods_of_its_year(string rows, string period, int expected)
    {
        var company = new MadeModel(new MadePackage().Facts(rows));
        Assert.Equal(expected, company.Value("a", period));
        Assert.Equal("", company.Told);
        Assert.Contains(company.Model.Checks(), check => check.Name == "derived-quarter");
    }

    [Fact]
    public void A_derived_quarter_is_on_record_with_what_it_follows_from()
    {
        var company = new MadeModel(new MadePackage().Facts("a,2024-FY,,100\na,2024-9M,,70"));
        var expression = company.Read("a")!;
        company.Value("a", "2024-Q4");
        Assert.Equal("a for 2024-Q4 is not given: a 2024-FY - a 2024-9M.", Assert.Single(company.Model.Checks()).Message);
        Assert.Equal("a 2024-FY - a 2024-9M", company.Model.FormulaOf(expression, MadePackage.Period("2024-Q4"), null));
        Assert.Null(company.Model.FormulaOf(expression, MadePackage.Period("2024-FY"), null));
        Assert.Equal("facts.csv:2", company.Model.OriginOf(expression, MadePackage.Period("2024-FY"), null));
        Assert.Equal(["2024-9M", "2024-Q4", "2024-FY"], company.Model.Facts().Select(fact => fact.FiscalPeriod.ToString()));
    }

    [Theory]
    [InlineData(UnitKind.Shares)]
    [InlineData(UnitKind.PerShare)]
    [InlineData(UnitKind.Percent)]
    [InlineData(UnitKind.Ratio)]
    public void Averages_and_ratios_are_never_derived(UnitKind unit)
    {
        var company = new MadeModel(new MadePackage().Fact("a", "2024-FY", null, 100, unit).Fact("a", "2024-9M", null, 70, unit));
        Assert.Null(company.Value("a", "2024-Q4"));
        Assert.Contains("a has no value for 2024-Q4", company.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_add_up_can_be_declared_so()
    {
        var company = new MadeModel(
            new MadePackage().Concept("customers", UnitKind.Count, isAdditive: false).Facts("customers,2024-FY,,100\ncustomers,2024-9M,,70")
        );
        Assert.Null(company.Value("customers", "2024-Q4"));
    }

    [Fact]
    public void Quarters_that_do_not_make_the_year_are_an_error_with_both_numbers()
    {
        var company = new MadeModel(new MadePackage().DataScale(3).Facts("a,2024-FY,,103\na,2024-9M,,70\na,2024-Q4,,30"));
        Assert.Equal(
            "facts.csv:2: a for 2024-FY is 103 thousand here, but a 2024-9M + a 2024-Q4 (facts.csv:3, facts.csv:4) gives 100 thousand; "
                + "correct the row that is wrong, or leave out what follows from the others",
            company.Told
        );
    }

    // Half a unit for each of three rounded numbers: up to 1.5 is rounding.
    [Theory]
    [InlineData("100", 0, null)]
    [InlineData("101", 0, "rounding-difference")]
    [InlineData("102", 1, null)]
    [InlineData("101.0", 0, "rounding-difference")]
    [InlineData("101.06", 1, null)]
    public void Rounding_of_the_data_is_no_error_but_on_record(string year, int problems, string? check)
    {
        var company = new MadeModel(new MadePackage().Facts($"a,2024-FY,,{year}\na,2024-9M,,70\na,2024-Q4,,30"));
        Assert.Equal(problems, company.Problems.Count);
        Assert.Equal(decimal.Parse(year, System.Globalization.CultureInfo.InvariantCulture), company.Value("a", "2024-FY"));
        Assert.Equal(check, company.Model.Checks().SingleOrDefault(found => found.Name == "rounding-difference")?.Name);
    }

    [Fact]
    public void Whole_counts_are_exact()
    {
        var company = new MadeModel(new MadePackage().Facts("a,2024-FY,,101,count\na,2024-9M,,70,count\na,2024-Q4,,30,count"));
        Assert.Single(company.Problems.ToImmutable());
    }

    [Fact]
    public void Each_contradiction_of_a_year_is_told_once()
    {
        var company = new MadeModel(
            new MadePackage().Facts(
                "a,2024-Q1,,10\na,2024-Q2,,10\na,2024-Q3,,10\na,2024-Q4,,10\na,2024-H1,,20\na,2024-9M,,30\na,2024-FY,,50"
            )
        );
        Assert.StartsWith(
            "facts.csv:8: a for 2024-FY is 50 here, but a 2024-9M + a 2024-Q4 ",
            Assert.Single(company.Problems.ToImmutable()).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_formula_for_the_year_to_date_takes_its_parts_to_date()
    {
        var company = new MadeModel(
            new MadePackage()
                .Facts("a,2024-Q1,,10\na,2024-Q2,,14\nb,2024-Q1,,3\nb,2024-H1,,8\nshares,2024-H1,,4,shares")
                .Measure("eps", "(a - b) / shares")
        );
        Assert.Equal(4m, company.Value("eps", "2024-H1"));
        Assert.Equal(16m, company.Value("(a - b)@ytd", "2024-Q2"));
        Assert.Equal(9m, company.Value("(a - b)@quarter", "2024-H1"));
        Assert.Equal("", company.Told);
    }

    [Fact]
    public void A_state_belongs_to_the_last_day_of_its_period()
    {
        var company = new MadeModel(
            new MadePackage().Facts(
                "cash,2023-12-31,,5\ncash,2024-03-31,,7\ncash,2024-06-30,,11\ncash,2024-FY,,20\nflow,2024-Q2,,4\nflow,2024-Q1,,2"
            )
        );
        Assert.Equal(11m, company.Value("cash", "2024-H1"));
        Assert.Equal(20m, company.Value("cash", "2024-Q4"));
        Assert.Equal(5m, company.Value("cash@year-1y", "2024-Q2"));
        Assert.Equal(7m, company.Value("opening(cash)", "2024-Q2"));
        Assert.Equal(5m, company.Value("opening(cash)", "2024-H1"));
        Assert.Equal(6m, company.Value("closing(cash) - opening(cash)", "2024-H1"));
        Assert.Equal("", company.Told);
        Assert.Equal(Period.Instant(new DateOnly(2024, 6, 30)), company.Model.Facts().First(fact => fact.Value == 11m).Period);
    }

    [Fact]
    public void A_fiscal_year_of_53_weeks_gives_its_days_and_its_fourth_quarter()
    {
        // Saturday nearest January 31, named after the year in which it starts: fiscal 2023 ends on February 3, 2024, after 53 weeks.
        var rule = new FiscalYearRule(1, DayOfWeek.Saturday, true, -1);
        var company = new MadeModel(
            new MadePackage()
                .With(settings => settings with { FiscalYear = rule, Quarter = FiscalPeriod.OfQuarter(2023, 4) })
                .Facts("sales,2023-01-29/2024-02-03,,530\nsales,2023-01-29/2023-10-28,,390\ncash,2024-02-03,,9\ncash,2023-10-28,,8")
        );
        Assert.Equal(140m, company.Value("sales", "2023-Q4"));
        Assert.Equal(1m, company.Value("cash - cash@-1q", "2023-Q4"));
        Assert.Equal("", company.Told);
        var quarter = company.Model.Facts().Single(fact => fact is { Concept: "sales", Value: 140m });
        Assert.Equal(Period.Duration(new DateOnly(2023, 10, 29), new DateOnly(2024, 2, 3)), quarter.Period);
        Assert.Equal(98, quarter.Period.Days);
    }

    [Fact]
    public void A_roll_forward_of_a_hundred_years_starts_from_data()
    {
        var made = new MadePackage()
            .Quarter("2025-Q4")
            .Concept("balance", UnitKind.Money, isInstant: true)
            .Fact("balance", "1925-Q4", null, 1000);
        for (var quarter = 1; quarter <= 400; quarter++)
        {
            made.Fact("flow", FiscalPeriod.OfQuarter(1925, 4).AddQuarters(quarter).ToString(), null, quarter);
        }
        var company = new MadeModel(made.Measure("balance", "balance@-1q + flow"));
        Assert.Equal(1000m + 400 * 401 / 2, company.Value("balance", "2025-Q4"));
        Assert.Equal("", company.Told);
    }

    [Fact]
    public void A_long_chain_of_measures_does_not_overflow()
    {
        var made = new MadePackage().Fact("m0", "2025-Q1", null, 1);
        for (var index = 1; index <= 20_000; index++)
        {
            made.Measure($"m{index}", $"m{index - 1} + m0");
        }
        var company = new MadeModel(made);
        Assert.Equal(20_001m, company.Value("m20000", "2025-Q1"));
        Assert.Equal("", company.Told);
    }

    [Fact]
    public void Deep_formulas_in_a_long_chain_fit_a_small_stack()
    {
        decimal? value = null;
        var thread = new Thread(
            () =>
            {
                var made = new MadePackage().Fact("m0", "2025-Q1", null, 1);
                for (var index = 1; index <= 300; index++)
                {
                    var (open, close) = (string.Concat(Enumerable.Repeat("abs(-(", 30)), string.Concat(Enumerable.Repeat("))", 30)));
                    made.Measure($"m{index}", $"{open}m{index - 1} + m0{close}");
                }
                value = new MadeModel(made).Value("m300", "2025-Q1");
            },
            512 * 1024
        );
        thread.Start();
        thread.Join();
        Assert.Equal(301m, value);
    }

    [Fact]
    public void A_roll_forward_without_a_start_is_told_once()
    {
        var company = new MadeModel(new MadePackage().Facts("flow,2024-Q4,,1\nflow,2025-Q1,,2").Measure("balance", "balance@-1q + flow"));
        Assert.Null(company.Value("balance", "2025-Q1"));
        Assert.Null(company.Value("balance", "2024-Q4"));
        Assert.Equal(
            "measures.yaml:1:9: balance is rolled forward from period to period, and nothing gives it a value to start from; "
                + "give balance data in facts.csv for the quarter before the first that is to be computed",
            company.Told
        );
    }
}
