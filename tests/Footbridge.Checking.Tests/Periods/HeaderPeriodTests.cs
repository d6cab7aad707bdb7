using Footbridge.Checking.Periods;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Tests.Periods;

/// <summary>The header forms of the trade, each with the days that a reader takes it for. "|" parts the lines of a stack.</summary>
public class HeaderPeriodTests
{
    [Theory]
    [InlineData("Three Months Ended March 31,|2013", "2013-01-01/2013-03-31")]
    [InlineData("Three Months EndedMarch 31,|2013", "2013-01-01/2013-03-31")]
    [InlineData("THREE MONTHS ENDED|MARCH 31|2013", "2013-01-01/2013-03-31")]
    [InlineData("Three Months Ended\nJune 30,|2023|(unaudited)", "2023-04-01/2023-06-30")]
    [InlineData("Six Months Ended|June 30,\n2023", "2023-01-01/2023-06-30")]
    [InlineData("Quarter Ended|31-Mar-25", "2025-01-01/2025-03-31")]
    [InlineData("Nine Month Periods Ended|September 30,|2024", "2024-01-01/2024-09-30")]
    [InlineData("3 Months Ended December|2024", "2024-10-01/2024-12-31")]
    [InlineData("For the year ended|December 31, 2024", "2024-01-01/2024-12-31")]
    [InlineData("Twelve Months Ended December 31,|2024", "2024-01-01/2024-12-31")]
    [InlineData("twelve-month period ended December 31, 2024", "2024-01-01/2024-12-31")]
    [InlineData("Half year ended 31 December 2024", "2024-07-01/2024-12-31")]
    [InlineData("LTM|June 30, 2024", "2023-07-01/2024-06-30")]
    [InlineData("6M to Dec. 2023", "2023-07-01/2023-12-31")]
    [InlineData("Segment EBITA|Nine Months Ended June 30,|2023", "2022-10-01/2023-06-30")]
    [InlineData("Effective interest rate at July 1,|2023", "2023-07-01")]
    public void Months_end_on_the_printed_day(string stack, string expected) => Assert.Equal(expected, Resolve(stack));

    [Theory]
    [InlineData("13 weeks ended|November 2, 2024", "2024-08-04/2024-11-02")]
    [InlineData("Thirteen Weeks Ended|November 2,|2024", "2024-08-04/2024-11-02")]
    [InlineData("Thirty-Nine Weeks Ended|November 2, 2024", "2024-02-04/2024-11-02")]
    [InlineData("Fifty-two weeks ended|December 29, 2024", "2024-01-01/2024-12-29")]
    [InlineData("For the 13|Weeks Ended|July 3, 2004 and|June 28, 2003|2004", "2004-04-04/2004-07-03")]
    [InlineData("For the 13|Weeks Ended|July 3, 2004 and|June 28, 2003|2003", "2003-03-30/2003-06-28")]
    public void Weeks_are_counted_back_from_the_printed_day(string stack, string expected) => Assert.Equal(expected, Resolve(stack));

    [Theory]
    [InlineData("December  31,\n2012", "2012-12-31")]
    [InlineData("December|31, 2024", "2024-12-31")]
    [InlineData("December 30,2023", "2023-12-30")]
    [InlineData("March 31,|2013", "2013-03-31")]
    [InlineData("As of\nJune 30, 2023", "2023-06-30")]
    [InlineData("As at 31.03.2024", "2024-03-31")]
    [InlineData("31 March 2013", "2013-03-31")]
    [InlineData("Mar. 31, 2013", "2013-03-31")]
    [InlineData("Sept 30, 2024", "2024-09-30")]
    [InlineData("31.12.2024", "2024-12-31")]
    [InlineData("2013-03-31", "2013-03-31")]
    [InlineData("3/31/13", "2013-03-31")]
    [InlineData("31/12/2024", "2024-12-31")]
    [InlineData("May 31, 2024", "2024-05-31")]
    [InlineData("Dec-24", "2024-12-31")]
    [InlineData("Mar '24", "2024-03-31")]
    [InlineData("Fair Value|June 30, 2023|(Level 3)", "2023-06-30")]
    [InlineData("As of June 30, 2023|12 Months or Greater|Fair Value", "2023-06-30")]
    public void A_date_alone_is_an_instant(string stack, string expected) => Assert.Equal(expected, Resolve(stack));

    [Theory]
    [InlineData("1Q 2013", "2013-01-01/2013-03-31")]
    [InlineData("1Q13", "2013-01-01/2013-03-31")]
    [InlineData("4Q FY24", "2024-10-01/2024-12-31")]
    [InlineData("4QFY24", "2024-10-01/2024-12-31")]
    [InlineData("Q4/24", "2024-10-01/2024-12-31")]
    [InlineData("Q4 ’24", "2024-10-01/2024-12-31")]
    [InlineData("2024|Q4", "2024-10-01/2024-12-31")]
    [InlineData("Fourth Quarter|2024", "2024-10-01/2024-12-31")]
    [InlineData("4th quarter 2024", "2024-10-01/2024-12-31")]
    [InlineData("first quarter of fiscal 2013", "2013-01-01/2013-03-31")]
    [InlineData("fiscal 2013 first quarter", "2013-01-01/2013-03-31")]
    [InlineData("1H25", "2025-01-01/2025-06-30")]
    [InlineData("2nd Half 2024", "2024-07-01/2024-12-31")]
    [InlineData("9M 2024", "2024-01-01/2024-09-30")]
    [InlineData("Q3 YTD 2024", "2024-01-01/2024-09-30")]
    [InlineData("First nine months of 2024", "2024-01-01/2024-09-30")]
    [InlineData("1-12/2024", "2024-01-01/2024-12-31")]
    [InlineData("10-12/2024", "2024-10-01/2024-12-31")]
    [InlineData("January-March 2024", "2024-01-01/2024-03-31")]
    [InlineData("Year 2024", "2024-01-01/2024-12-31")]
    [InlineData("Full Year|2024", "2024-01-01/2024-12-31")]
    [InlineData("FY25", "2025-01-01/2025-12-31")]
    [InlineData("Fiscal|2023", "2023-01-01/2023-12-31")]
    [InlineData("December Year to Date|2024", "2024-01-01/2024-12-31")]
    public void A_name_is_resolved_by_the_calendar(string stack, string expected) => Assert.Equal(expected, Resolve(stack));

    [Theory]
    [InlineData("Successor|July 22 to September 30|2023", "2023-07-22/2023-09-30")]
    [InlineData("Nine Months Ended|September 30,|2023|Predecessor\nJanuary 1 to\nJuly 21", "2023-01-01/2023-07-21")]
    [InlineData("Period from January 1, 2023 through July 21, 2023", "2023-01-01/2023-07-21")]
    [InlineData("November 1 to January 31|2024", "2023-11-01/2024-01-31")]
    public void A_range_has_both_its_days(string stack, string expected) => Assert.Equal(expected, Resolve(stack));

    [Theory]
    [InlineData("YoY Growth")]
    [InlineData("QoQ")]
    [InlineData("Y/Y")]
    [InlineData("FY/FY")]
    [InlineData("% change")]
    [InlineData("CC % Change")]
    [InlineData("Inc. (Dec.)")]
    [InlineData("Increase (Decrease)")]
    [InlineData("vs 1Q 2012")]
    [InlineData("2024 vs. 2023")]
    [InlineData("2024/2023")]
    [InlineData("Q4 2024 / Q4 2023")]
    [InlineData("4th quarter 2024 / 4th quarter 2023")]
    [InlineData("year-over-year")]
    [InlineData("Three Months Ended March 31,|2013|% Change")]
    public void A_comparison_has_no_period_and_says_so(string stack)
    {
        var phrase = PeriodGrammar.Parse(stack.Split('|'));

        Assert.True(phrase.IsComparison);
        Assert.Null(ColumnPeriods.Resolve(phrase, PeriodContext.Empty));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Net revenue")]
    [InlineData("Class A")]
    [InlineData("(Unaudited)")]
    [InlineData("$2,013")]
    [InlineData("we may 3 times")]
    [InlineData("Three Months Ended March 31,")]
    [InlineData("Three Months Ended|2013")]
    [InlineData("as of June 30, 2023 and December 31, 2022")]
    [InlineData("Q1|Q2")]
    [InlineData("February 30, 2023")]
    public void What_does_not_tell_is_not_guessed(string stack) => Assert.Null(Resolve(stack));

    [Theory]
    [InlineData("2023 (Restated)", PeriodCues.Restated)]
    [InlineData("Pro Forma|2023", PeriodCues.ProForma)]
    [InlineData("Q1 2025 Guidance", PeriodCues.Forecast)]
    [InlineData("2024E", PeriodCues.Forecast)]
    [InlineData("CC % Change", PeriodCues.ConstantCurrency)]
    [InlineData("Predecessor|December 31,|2022", PeriodCues.Successor)]
    [InlineData("Balance at End of Period", PeriodCues.Closing)]
    public void Words_beside_a_period_are_seen(string stack, object cue) =>
        Assert.True(PeriodGrammar.Parse(stack.Split('|')).Has((PeriodCues)cue));

    [Fact]
    public void Columns_of_one_release_are_bound_by_header_in_any_order()
    {
        string[] summary = ["1Q 2013", "1Q 2012", "4Q 2012"];
        string[] reconciliation = ["1Q13", "4Q12", "1Q12"];

        Assert.Equal(["2013-01-01/2013-03-31", "2012-01-01/2012-03-31", "2012-10-01/2012-12-31"], summary.Select(Resolve));
        Assert.Equal(["2013-01-01/2013-03-31", "2012-10-01/2012-12-31", "2012-01-01/2012-03-31"], reconciliation.Select(Resolve));
    }

    [Fact]
    public void A_caption_yields_all_its_lengths_and_dates()
    {
        var phrase = PeriodGrammar.Parse("for the three and six months ended June 30, 2023 and 2022");

        Assert.Equal([3, 6], phrase.Terms.Where(t => t.Kind == TermKind.Length).Select(t => t.Count));
        Assert.Equal(
            [new DateOnly(2023, 6, 30), new DateOnly(2022, 6, 30)],
            phrase.Terms.Where(t => t.Kind == TermKind.Date).Select(t => t.Date.Exact!.Value)
        );
        Assert.All(phrase.Terms.Where(t => t.Kind == TermKind.Date), t => Assert.Equal(DateCue.Ended, t.Cue));
    }

    [Fact]
    public void A_term_knows_where_it_stands()
    {
        const string Text = "compared with the first quarter of 2012 and March 31, 2013";
        var phrase = PeriodGrammar.Parse(Text);

        Assert.Equal(["first quarter of 2012", "March 31, 2013"], phrase.Terms.Select(t => Text[t.Range.Start..t.Range.End]));
    }

    private static string? Resolve(string stack) => ColumnPeriods.Resolve(stack.Split('|'), PeriodContext.Empty)?.ToString();
}
