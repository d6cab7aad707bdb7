using Footbridge.Checking.Periods;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Tests.Periods;

/// <summary>Rows that hold at another time than their column says.</summary>
public class RowPeriodTests
{
    [Theory]
    [InlineData("Cash and cash equivalents at beginning of period", "2023-03-31")]
    [InlineData("Cash and cash equivalents, end of period", "2023-06-30")]
    [InlineData("Cash at year end", "2023-06-30")]
    [InlineData("Opening balance", "2023-03-31")]
    [InlineData("Beginning cash", "2023-03-31")]
    [InlineData("Ending common stock", "2023-06-30")]
    [InlineData("Balance at June 30, 2023", "2023-06-30")]
    [InlineData("Balance, March 31", "2023-03-31")]
    [InlineData("Balance at January 1, 2023", "2022-12-31")]
    [InlineData("Outstanding, December 31, 2022", "2022-12-31")]
    [InlineData("Quarter ended March 31, 2013", "2013-01-01/2013-03-31")]
    [InlineData("Net income", "2023-04-01/2023-06-30")]
    [InlineData("Store opening costs", "2023-04-01/2023-06-30")]
    [InlineData("Costs of closing", "2023-04-01/2023-06-30")]
    [InlineData("Notes due June 15, 2025", "2023-04-01/2023-06-30")]
    [InlineData("Net increase in cash", "2023-04-01/2023-06-30")]
    [InlineData(
        "Gains recognized during the quarter on equity securities of affiliates still held at the end of the period",
        "2023-04-01/2023-06-30"
    )]
    public void A_label_moves_its_row(string label, string expected) =>
        Assert.Equal(expected, Resolve("Three Months Ended June 30, 2023", null, label));

    [Theory]
    [InlineData("Three Months Ended September 30|Net Sales", null, "Beauty 2023", "2023-07-01/2023-09-30")]
    [InlineData("Three Months Ended September 30|Net Sales", "2022", "Beauty", "2022-07-01/2022-09-30")]
    [InlineData("Revenue", "Three months ended June 30, 2023", "Segment A", "2023-04-01/2023-06-30")]
    [InlineData("Revenue", null, "2Q 2012", "2012-04-01/2012-06-30")]
    [InlineData("2023", "Three months ended June 30,", "Revenue", "2023-04-01/2023-06-30")]
    [InlineData("Balance at beginning of period", null, "Fiscal 2023", "2022-12-31")]
    [InlineData("As of June 30, 2023", null, "2025", "2023-06-30")]
    public void A_heading_or_a_label_completes_the_column(string column, string? heading, string label, string expected) =>
        Assert.Equal(expected, Resolve(column, heading, label));

    [Fact]
    public void Rows_between_two_balances_are_flows_between_their_days()
    {
        string[] labels = ["Balance at March 31, 2023", "Net income", "Dividends", "Balance at June 30, 2023", "Net income"];

        var periods = RowPeriods.BetweenBalances([.. labels.Select(RowPeriods.Read)], PeriodContext.Empty);

        Assert.Equal(
            ["2023-03-31", "2023-04-01/2023-06-30", "2023-04-01/2023-06-30", "2023-06-30", null],
            periods.Select(p => p?.ToString())
        );
    }

    [Fact]
    public void Balances_that_restart_earlier_leave_no_flow_between_them()
    {
        string[] labels = ["Balance at June 30, 2023", "Total", "Balance at March 31, 2022"];

        var periods = RowPeriods.BetweenBalances([.. labels.Select(RowPeriods.Read)], PeriodContext.Empty);

        Assert.Null(periods[1]);
    }

    private static string? Resolve(string stack, string? heading, string label)
    {
        var column = PeriodGrammar.Parse(stack.Split('|'));
        return RowPeriods
            .Resolve(
                column,
                ColumnPeriods.Resolve(column, PeriodContext.Empty),
                heading is null ? null : RowPeriods.Heading(heading),
                RowPeriods.Read(label),
                PeriodContext.Empty
            )
            ?.ToString();
    }
}
