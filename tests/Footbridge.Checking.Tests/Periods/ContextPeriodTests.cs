using Footbridge.Checking.Periods;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Tests.Periods;

/// <summary>Headers that only the texts around the table, or the document's own period, complete.</summary>
public class ContextPeriodTests
{
    private static readonly FiscalCalendar Retailer = new(
        1,
        true,
        -1,
        [new(2023, 1, 28), new(2023, 7, 29), new(2023, 10, 28), new(2024, 2, 3), new(2024, 8, 3), new(2024, 11, 2)]
    );

    [Theory]
    [InlineData("2024", "2024-09-30/2024-12-29")]
    [InlineData("2023", "2023-10-02/2023-12-31")]
    public void Years_take_their_days_from_the_title(string header, string expected) =>
        Assert.Equal(expected, Resolve(header, TimeKind.Durations, "FOR THE 13 WEEKS ENDED DECEMBER 29, 2024 AND DECEMBER 31, 2023"));

    [Theory]
    [InlineData("2023", "2023-06-30")]
    [InlineData("2022", "2022-12-31")]
    public void Balance_sheet_years_take_their_days_from_the_title(string header, string expected) =>
        Assert.Equal(expected, Resolve(header, TimeKind.Instants, "June 30, 2023 and December 31, 2022"));

    [Fact]
    public void A_title_lends_its_length_to_a_date_that_it_names() =>
        Assert.Equal("2023-04-01/2023-06-30", Resolve("June 30, 2023", TimeKind.Unknown, "Three months ended June 30, 2023 and 2022"));

    [Fact]
    public void A_title_with_two_lengths_lends_none() =>
        Assert.Null(Resolve("2023", TimeKind.Durations, "Three and six months ended June 30, 2023 and 2022"));

    [Fact]
    public void A_column_without_a_period_takes_the_only_one_of_the_title() =>
        Assert.Equal("2023-06-30", Resolve("Level 1", TimeKind.Unknown, "Assets at fair value as of June 30, 2023"));

    [Fact]
    public void A_column_without_a_period_takes_none_of_two() =>
        Assert.Null(Resolve("Level 1", TimeKind.Unknown, "Assets at fair value as of June 30, 2023 and December 31, 2022"));

    [Fact]
    public void A_year_in_the_name_of_a_thing_is_no_period() =>
        Assert.Null(Resolve("Shares", TimeKind.Unknown, "Options under the 2013 Stock Plan"));

    [Theory]
    [InlineData("As of June 30, 2023", "2023-06-30")]
    [InlineData("Three Months Ended June 30, 2023", "2023-04-01/2023-06-30")]
    public void What_the_header_says_outranks_the_kind_of_the_table(string header, string expected)
    {
        Assert.Equal(expected, Resolve(header, TimeKind.Durations));
        Assert.Equal(expected, Resolve(header, TimeKind.Instants));
    }

    [Fact]
    public void Maturity_bands_hold_at_the_day_of_the_title() =>
        Assert.Equal("2023-06-30", Resolve("Year Ended December 31,|2025", TimeKind.Unknown, "Commitments as of June 30, 2023"));

    [Theory]
    [InlineData("Fiscal 2023", "2023-01-29/2024-02-03")]
    [InlineData("Q3 Fiscal 2024", "2024-08-04/2024-11-02")]
    [InlineData("Third quarter|2023", "2023-07-30/2023-10-28")]
    [InlineData("Three Months Ended|November 2, 2024", "2024-08-04/2024-11-02")]
    [InlineData("Nine Months Ended|November 2, 2024", "2024-02-04/2024-11-02")]
    public void Fiscal_periods_follow_the_documents_calendar(string header, string expected) =>
        Assert.Equal(
            expected,
            ColumnPeriods.Resolve(header.Split('|'), new PeriodContext(TimeKind.Unknown, [], [], [], Retailer, null))?.ToString()
        );

    [Fact]
    public void A_fiscal_year_whose_name_is_unknown_stays_open() =>
        Assert.Null(
            ColumnPeriods.Resolve(
                ["Fiscal 2023"],
                new PeriodContext(TimeKind.Unknown, [], [], [], Retailer with { NameShift = null }, null)
            )
        );

    [Fact]
    public void A_bare_year_is_no_fiscal_year_before_that_year_is_over()
    {
        var quarter = Period.MonthsTo(new DateOnly(2023, 6, 30), 3);

        Assert.Null(ColumnPeriods.Resolve(["2023"], Context(TimeKind.Durations, quarter)));
        Assert.Equal(
            "2023-01-01/2023-12-31",
            ColumnPeriods.Resolve(["2023"], Context(TimeKind.Durations, Period.MonthsTo(new DateOnly(2023, 12, 31), 3)))?.ToString()
        );
    }

    [Fact]
    public void The_only_day_of_a_header_holds_for_all_its_columns() =>
        Assert.Equal("2022-09-30", Headed("Level 1", TimeKind.Unknown, "Total as of September 30, 2022", "Level 1", "Level 2"));

    [Fact]
    public void Two_days_of_a_header_hold_for_none_of_the_others() =>
        Assert.Null(Headed("Useful life", TimeKind.Unknown, "June 30, 2023", "December 31, 2022", "Useful life"));

    [Fact]
    public void Half_a_year_apart_and_no_length_are_balances_even_among_flows() =>
        Assert.Equal("2023-06-30", Headed("June 30, 2023", TimeKind.Durations, "June 30, 2023", "December 31, 2022"));

    private static string? Headed(string column, TimeKind time, params string[] header) =>
        ColumnPeriods.Resolve([column], new PeriodContext(time, header, [], [], FiscalCalendar.Calendar, null))?.ToString();

    private static PeriodContext Context(TimeKind time, Period? main, params string[] titles) =>
        new(time, [], titles, [], FiscalCalendar.Calendar, main);

    private static string? Resolve(string stack, TimeKind time, params string[] titles) =>
        ColumnPeriods.Resolve(stack.Split('|'), Context(time, Period.MonthsTo(new DateOnly(2023, 6, 30), 3), titles))?.ToString();
}
