using Footbridge.Core.Datasets;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>A trial balance with its mapping becomes facts, each account in exactly one of them.</summary>
public class TrialBalanceTests
{
    private const string Balances =
        "Account Code,Account Name,Period,Debit,Credit\n"
        + "1000,Cash at bank,2025-Q2,100.50,\n"
        + "1010,Petty cash,2025-Q2,9.50,\n"
        + "4000,Sales,2025-Q2,,\"1,100\"\n"
        + "5000,Rent,2025-Q2,1000,10\n"
        + "1000,Cash at bank,2025-Q1,7,\n"
        + "4000,Sales,2025-Q1,,7\n";

    private const string Mapping =
        "account,concept,segment,sign\n1000,cash,,\n1010,cash,,debit\n4000,revenues,stores,credit\n5000,rent,,\n";

    private static readonly SamplePackage s_package = SamplePackage
        .Good.Changed("release.yaml", "  files: [facts.csv]\n", "")
        .Without("facts.csv")
        .With("trial-balance.csv", Balances)
        .With("mapping.csv", Mapping);

    [Fact]
    public void A_concept_is_the_sum_of_its_accounts() =>
        Assert.Equal(
            [
                new DataPoint("cash", "2025-Q2", null, 110m, null, new("trial-balance.csv", 2)),
                new DataPoint("revenues", "2025-Q2", "stores", 1100m, null, new("trial-balance.csv", 4)),
                new DataPoint("rent", "2025-Q2", null, 990m, null, new("trial-balance.csv", 5)),
                new DataPoint("cash", "2025-Q1", null, 7m, null, new("trial-balance.csv", 6)),
                new DataPoint("revenues", "2025-Q1", "stores", 7m, null, new("trial-balance.csv", 7)),
            ],
            s_package.Package().Dataset.Points
        );

    [Theory]
    [InlineData("code,name,period,balance")]
    [InlineData("account,description,period,amount")]
    [InlineData("No,account_name,PERIOD,Net")]
    [InlineData("account number,Account Name,period,balance")]
    public void Columns_have_the_names_that_exporters_give_them(string head)
    {
        var points = s_package
            .With("trial-balance.csv", head + "\n1000,Cash,2025-Q2,5\n1010,Petty,2025-Q2,1\n4000,Sales,2025-Q2,-9\n5000,Rent,2025-Q2,3\n")
            .Package()
            .Dataset.Points;
        Assert.Equal(
            ["cash 6", "revenues 9", "rent 3"],
            points.Select(point => FormattableString.Invariant($"{point.Concept} {point.Value}"))
        );
    }

    [Fact]
    public void Without_a_period_the_balances_are_those_of_the_quarter() =>
        Assert.All(
            s_package.With("trial-balance.csv", "code,balance\n1000,5\n1010,1\n4000,-9\n5000,3\n").Package().Dataset.Points,
            point => Assert.Equal("2025-Q2", point.Period)
        );

    [Fact]
    public void Balances_that_do_not_sum_to_zero_are_an_error() =>
        Assert.Equal(
            [
                "trial-balance.csv: the balances of 2025-Q2 sum to 9, not to zero; correct the balances; credits are negative where there is one column",
                "trial-balance.csv: the balances of 2025-Q1 sum to -1,000.25, not to zero; correct the balances; credits are negative where there is one column",
            ],
            s_package.Changed("trial-balance.csv", "100.50", "109.50").Changed("trial-balance.csv", ",,7\n", ",,1007.25\n").Problems()
        );

    [Theory]
    [InlineData("5000,rent,,\n", "", "trial-balance.csv:5: the account \"5000\", \"Rent\", is not mapped; add it to mapping.csv")]
    [InlineData("5000,rent,,\n", "5000,rent,,\n6000,x,,\n", "mapping.csv:6: the account \"6000\" is in no trial balance; delete the line")]
    [InlineData(
        "5000,rent,,\n",
        "500,rent,,\n",
        "mapping.csv:5: the account \"500\" is in no trial balance; write 5000, or delete the line",
        "trial-balance.csv:5: the account \"5000\", \"Rent\", is not mapped; add it to mapping.csv"
    )]
    [InlineData(
        "5000,rent,,\n",
        "5000,rent,,\n1000,rent,,\n",
        "mapping.csv:6: the account \"1000\" is mapped again, after mapping.csv:2; keep one of the lines"
    )]
    [InlineData("5000,rent,,\n", "5000,rent,,plus\n", "mapping.csv:5: sign cannot be \"plus\"; write one of credit, debit")]
    [InlineData(
        "5000,rent,,\n",
        "5000,Rent,,\n",
        "mapping.csv:5: concept cannot be \"Rent\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "5000,rent,,\n",
        "5000,,,\n",
        "mapping.csv:5: concept is empty; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "5000,rent,,\n",
        "5000,rent,A B,\n",
        "mapping.csv:5: segment cannot be \"A B\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData("5000,rent,,\n", ",rent,,\n", "mapping.csv:5: account is empty; write its code as in the trial balance")]
    [InlineData(
        "account,concept,segment,sign",
        "account,concepts,segment,sign",
        "mapping.csv:1: there is no column \"concepts\" in such a file; write concept",
        "mapping.csv:1: the column concept is missing; add it: the columns are account, concept, segment, sign"
    )]
    public void In_the_mapping(string written, string instead, params string[] lines) =>
        Assert.Equal(lines, s_package.Changed("mapping.csv", written, instead).Problems());

    [Theory]
    [InlineData(
        "Debit,Credit",
        "Debit,Net",
        "trial-balance.csv:1: the columns of the amounts are not clear; have either debit and credit, or balance alone"
    )]
    [InlineData(
        "Debit,Credit",
        "Debit,",
        "trial-balance.csv:1: the columns of the amounts are not clear; have either debit and credit, or balance alone"
    )]
    [InlineData(
        "5000,Rent,2025-Q2,1000,10\n",
        "5000,Rent,2025-Q2,1000,10\n,Total,2025-Q2,1110,1110\n",
        "trial-balance.csv:6: the row has no account; write its code; leave rows of totals out"
    )]
    [InlineData(
        "5000,Rent,2025-Q2,1000,10\n",
        "5000,Rent,Q2,1000,10\n",
        "trial-balance.csv:5: period cannot be \"Q2\"; write a fiscal period (2025-Q2, 2025-H1, 2025-9M, 2025-FY), a day (2025-06-30) or days (2025-04-01/2025-06-30)"
    )]
    [InlineData(
        "5000,Rent,2025-Q2,1000,10\n",
        "5000,Rent,2025-Q2,10%,10\n",
        "trial-balance.csv:5: debit \"10%\" is a percentage; write an amount"
    )]
    [InlineData(
        "5000,Rent,2025-Q2,1000,10\n",
        "5000,Rent,2025-Q2,x,y\n",
        "trial-balance.csv:5: debit \"x\" is no number; write digits, with a minus sign or parentheses where it is negative",
        "trial-balance.csv:5: credit \"y\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    public void In_the_balances(string written, string instead, params string[] lines) =>
        Assert.Equal(lines, s_package.Changed("trial-balance.csv", written, instead).Problems());

    [Fact]
    public void Balances_too_large_to_be_added_are_an_error()
    {
        var rows = string.Concat(Enumerable.Range(0, 9).Select(index => $"{index},9999999999999999999999999999\n"));
        Assert.Contains(
            "trial-balance.csv:2: the balances from here on are too large to be added; give the data in a larger scale",
            s_package.With("trial-balance.csv", "code,balance\n" + rows).Problems()
        );
    }

    [Fact]
    public void Neither_file_goes_without_the_other()
    {
        Assert.Equal(
            ["trial-balance.csv: there is no mapping of its accounts; add mapping.csv with the columns account and concept"],
            s_package.Without("mapping.csv").Problems()
        );
        Assert.Equal(
            ["mapping.csv: there is no trial balance that it maps; add trial-balance.csv"],
            s_package.Without("trial-balance.csv").Problems()
        );
    }

    [Fact]
    public void Facts_may_stand_beside_a_trial_balance() =>
        Assert.Equal(10, s_package.With("facts.csv", SamplePackage.Facts).Package().Dataset.Points.Length);
}
