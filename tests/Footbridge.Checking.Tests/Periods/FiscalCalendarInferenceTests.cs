using Footbridge.Checking.Periods;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tests.Periods;

/// <summary>What a document's own words tell about its calendar.</summary>
public class FiscalCalendarInferenceTests
{
    [Fact]
    public void A_document_that_names_nothing_has_the_calendar_year()
    {
        var periods = Infer("Revenue grew in all regions.");

        Assert.Equal(12, periods.Calendar.YearEndMonth);
        Assert.False(periods.Calendar.CountsWeeks);
        Assert.Null(periods.Main);
    }

    [Fact]
    public void The_cover_names_the_main_period()
    {
        var periods = Infer("For the quarterly period ended June 30, 2023", "For the six months ended June 30, 2023, sales rose.");

        Assert.Equal("2023-04-01/2023-06-30", periods.Main?.ToString());
        Assert.Equal("2023-06-30", periods.MainInstant?.ToString());
        Assert.Equal(12, periods.Calendar.YearEndMonth);
    }

    [Theory]
    [InlineData(
        "Net sales of the fiscal 2024 third quarter ended November 2, 2024 rose. The 13 weeks ended October 28, 2023 were longer.",
        1,
        -1
    )]
    [InlineData(
        "Results for its fourth quarter and fiscal year 2024 ended February 1, 2025, compared with the 52 weeks ended February 3, 2024.",
        1,
        -1
    )]
    [InlineData("The company reported its first quarter fiscal year 2023 ended March 3, 2023, and the quarter ended March 4, 2022.", 11, 0)]
    [InlineData("Results for its fiscal 2024 first quarter ended December 30, 2023; the year-ago quarter ended December 31, 2022.", 9, 0)]
    [InlineData(
        "For the 52 weeks ended January 28, 2023 (fiscal 2022) sales fell; the 52 weeks ended January 29, 2022 were better.",
        1,
        -1
    )]
    public void Names_beside_days_give_the_year_end_and_the_name(string text, int month, int shift)
    {
        var calendar = Infer(text).Calendar;

        Assert.Equal(month, calendar.YearEndMonth);
        Assert.Equal(shift, calendar.NameShift);
        Assert.True(calendar.CountsWeeks);
    }

    [Fact]
    public void Nine_months_to_June_make_a_September_year_end() =>
        Assert.Equal(9, Infer("Income for the nine months ended June 30, 2023 rose.").Calendar.YearEndMonth);

    [Fact]
    public void Trailing_twelve_months_make_no_year_end()
    {
        var periods = Infer(
            "Sales for the six months ended June 30, 2023 rose.",
            "Free cash flow for the twelve months ended June 30, 2023 rose."
        );

        Assert.Equal(12, periods.Calendar.YearEndMonth);
    }

    [Fact]
    public void A_year_end_in_January_without_a_name_leaves_the_name_open() =>
        Assert.Null(Infer("For the fiscal year ended January 31, 2024 sales rose.").Calendar.NameShift);

    [Fact]
    public void The_start_of_months_follows_the_end_that_the_document_prints()
    {
        var periods = Infer(
            "For the quarterly period ended July 1, 2023, and the quarter ended July 2, 2022.",
            "For the year ended December 31, 2022, as reported."
        );

        Assert.Equal("2023-01-01/2023-07-01", periods.Calendar.Ending(new(2023, 7, 1), 6).ToString());
        Assert.Equal("2023-04-02/2023-07-01", periods.Calendar.Ending(new(2023, 7, 1), 3).ToString());
    }

    [Fact]
    public void Headers_of_tables_count_as_words_do()
    {
        var periods = FiscalCalendarInference.Infer([
            Table(["", "Three Months Ended March 31,"], ["", "2013", "2012"], ["Revenue", "69,699", "67,028"]),
        ]);

        Assert.Equal("2013-01-01/2013-03-31", periods.Main?.ToString());
    }

    private static DocumentPeriods Infer(params string[] paragraphs) =>
        FiscalCalendarInference.Infer([.. paragraphs.Select(p => new Prose(MappedText.Verbatim(p, 0), ProseKind.Paragraph))]);

    private static Grid Table(params string[][] rows) =>
        new(
            default,
            GridLayout.Html,
            [.. rows.Select(row => new GridRow([.. row.Select((text, i) => new GridCell(MappedText.Verbatim(text, 0), i, i + 1))]))]
        );
}
