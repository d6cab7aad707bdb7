using Footbridge.Building.Comparisons;
using Footbridge.Building.Periods;
using Footbridge.Building.Statements;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Tests.Statements;

public class ColumnHeadsTests
{
    private static readonly TableColumn s_quarter = Of(FiscalPeriod.OfQuarter(2013, 2));
    private static readonly TableColumn s_yearBefore = Of(FiscalPeriod.OfQuarter(2012, 2));
    private static readonly TableColumn s_quarterBefore = Of(FiscalPeriod.OfQuarter(2013, 1));
    private static readonly TableColumn s_ytd = Of(FiscalPeriod.ToDate(2013, 2));
    private static readonly TableColumn s_ytdBefore = Of(FiscalPeriod.ToDate(2012, 2));
    private static readonly TableColumn s_yoy = s_quarter with { Comparison = ComparisonKind.YearOverYear };
    private static readonly TableColumn s_qoq = s_quarter with { Comparison = ComparisonKind.QuarterOverQuarter };

    [Fact]
    public void Neighbours_that_end_on_the_same_day_of_the_year_share_it() =>
        Assert.Equal(
            """
            Three Months Ended June 30, / 2013
            Three Months Ended June 30, / 2012
            Six Months Ended June 30, / 2013
            Six Months Ended June 30, / 2012
            """,
            Full(s_quarter, s_yearBefore, s_ytd, s_ytdBefore)
        );

    [Fact]
    public void Neighbours_of_one_length_share_it() =>
        Assert.Equal(
            """
            Three Months Ended / June 30, 2013
            Three Months Ended / March 31, 2013
            Three Months Ended / June 30, 2012
            """,
            Full(s_quarter, s_quarterBefore, s_yearBefore)
        );

    [Fact]
    public void A_column_alone_is_in_one_piece() =>
        Assert.Equal(
            """
            Three Months Ended June 30, 2013
            Six Months Ended June 30, 2013
            YoY Growth
            """,
            Full(s_quarter, s_ytd, s_yoy)
        );

    [Fact]
    public void Own_heads_and_growth_part_neighbours() =>
        Assert.Equal(
            """
            Three Months Ended June 30, 2013
            2Q12
            Three Months Ended March 31, 2013
            """,
            Full(s_quarter, s_yearBefore with { Head = "2Q12" }, s_quarterBefore)
        );

    [Fact]
    public void States_have_their_day() =>
        Assert.Equal(
            """
            June 30, 2013
            December 31, 2012
            """,
            Text(
                new ColumnHeads(new PeriodNames(FiscalYearRule.Calendar), HeadStyle.Full, AreInstants: true),
                s_quarter,
                Of(FiscalPeriod.OfYear(2012))
            )
        );

    [Fact]
    public void Compact_heads() =>
        Assert.Equal(
            """
            2Q 2013
            2Q 2012
            1Q 2013
            1H 2013
            FY 2012
            YoY Growth
            QoQ Growth
            """,
            Text(
                new ColumnHeads(new PeriodNames(FiscalYearRule.Calendar), HeadStyle.Compact, AreInstants: false),
                s_quarter,
                s_yearBefore,
                s_quarterBefore,
                s_ytd,
                Of(FiscalPeriod.OfYear(2012)),
                s_yoy,
                s_qoq
            )
        );

    [Fact]
    public void Weeks_are_counted_and_a_long_quarter_shares_nothing_with_a_short_one() =>
        Assert.Equal(
            """
            Fourteen Weeks Ended February 3, 2024
            Thirteen Weeks Ended January 28, 2023
            """,
            Text(
                new ColumnHeads(new PeriodNames(new FiscalYearRule(1, DayOfWeek.Saturday, true, 0)), HeadStyle.Full, AreInstants: false),
                Of(FiscalPeriod.OfQuarter(2024, 4)),
                Of(FiscalPeriod.OfQuarter(2023, 4))
            )
        );

    private static TableColumn Of(FiscalPeriod period) => new(period, null, null, new PackagePlace("statements.yaml", 1));

    private static string Full(params TableColumn[] columns) =>
        Text(new ColumnHeads(new PeriodNames(FiscalYearRule.Calendar), HeadStyle.Full, AreInstants: false), columns);

    private static string Text(ColumnHeads heads, params TableColumn[] columns) =>
        string.Join('\n', heads.Of([.. columns]).Select(column => column.Group is null ? column.Head : $"{column.Group} / {column.Head}"));
}
