using Footbridge.Checking.Claims;
using Footbridge.Core.Claims;

namespace Footbridge.Checking.Tests.Claims.Linking;

/// <summary>What a claim is tied to, when its words, period and unit are known.</summary>
public class LinkingTests
{
    private const string Tables = """

        Summary (in thousands)

        | | 1Q 2013 | 1Q 2012 | 4Q 2012 |
        |---|--:|--:|--:|
        | Revenues: | | | |
        | Data center services | $44,392 | $39,938 | $43,716 |
        | IP services | 25,307 | 27,090 | 26,032 |
        | Total Revenues | $69,699 | $67,028 | $69,748 |
        | GAAP Net (Loss) Income | $(1,643) | $107 | $21 |
        | Normalized Net Income | $242 | $1,554 | $2,107 |
        | Segment Profit | $36,829 | $35,874 | $36,163 |
        | Adjusted EBITDA | $14,145 | $12,233 | $14,964 |
        | Adjusted EBITDA Margin | 20.3% | 18.3% | 21.5% |

        Normalized net income (in thousands, except per share data)

        | | 1Q 2013 | 4Q 2012 | 1Q 2012 |
        |---|--:|--:|--:|
        | Normalized net income (non-GAAP) | 242 | 2,107 | 1,554 |
        | Normalized net income available to common stockholders (non-GAAP) | $237 | $2,062 | $1,516 |

        Segment profit (in thousands)

        | | 1Q 2013 | 4Q 2012 | 1Q 2012 |
        |---|--:|--:|--:|
        | Segment Profit: | | | |
        | Data center services | 21,745 | 20,271 | 18,968 |
        | IP services | 15,084 | 15,892 | 16,906 |
        | Total | $36,829 | $36,163 | $35,874 |
        | Segment Margin: | | | |
        | Data center services | 49.0% | 46.4% | 47.5% |
        | IP services | 59.6% | 61.0% | 62.4% |
        | Total | 52.8% | 51.8% | 53.5% |
        """;

    [Fact]
    public void A_total_is_meant_where_no_segment_is_named() =>
        Assert.Equal(
            ["exact prose-value $69,699", "exact prose-value $36,829 $36,829"],
            SaidDocument
                .Of("Revenue was $69.7 million. Segment profit was $36.8 million.\n" + Tables)
                .Says("$69.7 million", "Revenue", "1Q13")
                .Says("$36.8 million", "Segment profit", "1Q13")
                .Link()
        );

    [Fact]
    public void A_segment_is_found_under_its_heading() =>
        Assert.Equal(
            ["exact prose-value $44,392", "exact prose-value 21,745", "exact prose-share 21,745 $44,392"],
            SaidDocument
                .Of(
                    "Data center services revenue was $44.4 million; Segment profit in data center services was $21.7 million, or 49% of data center services revenue.\n"
                        + Tables
                )
                .Says("$44.4 million", "Data center services revenue", "1Q13")
                .Says("$21.7 million", "Segment profit in data center services", "1Q13")
                .Says("49%", null, null, kind: ClaimKind.Share, whole: "data center services revenue", link: ClaimLink.SameMeasure)
                .Link()
        );

    [Fact]
    public void A_like_measure_that_happens_to_fit_does_not_save_a_wrong_figure()
    {
        var said = SaidDocument
            .Of("Normalized net income was $1.5 million in the first quarter of 2012.\n" + Tables)
            .Says("$1.5 million", "Normalized net income", "1Q12");
        Assert.Equal(["broken accuses prose-value $1,554 1,554"], said.Link());
        Assert.Contains("1,516", said.Linked[0].Nearest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GAAP net loss", "$(1.6) million", "exact prose-value $(1,643)")]
    [InlineData("net loss", "$1.6 million", "exact prose-value $(1,643)")]
    [InlineData("net income", "$1.6 million", "broken accuses prose-value $(1,643)")]
    [InlineData("net income", "$(1.6) million", "exact prose-value $(1,643)")]
    public void A_loss_is_named_and_printed_in_either_way(string name, string figure, string tie) =>
        Assert.Equal([tie], SaidDocument.Of($"The {name} was {figure}.\n" + Tables).Says(figure, name, "1Q13").Link());

    [Theory]
    [InlineData("4%", "Revenue", Direction.Up, "exact prose-growth $69,699 $67,028")]
    [InlineData("7%", "IP services revenue", Direction.Down, "exact prose-growth 25,307 27,090")]
    [InlineData("7%", "IP services revenue", Direction.Up, "broken accuses prose-growth 25,307 27,090 wrong direction")]
    [InlineData("14%", "Revenue", Direction.Up, "broken hint prose-growth $69,699 $67,028")]
    public void Growth_has_a_direction(string figure, string name, Direction direction, string tie) =>
        Assert.Equal(
            [tie],
            SaidDocument
                .Of($"{name} changed by {figure}.\n" + Tables)
                .Says(figure, name, "1Q13", "1Q12", ClaimKind.Growth, direction)
                .Link()
        );

    [Fact]
    public void A_wrong_percentage_is_accused_where_its_measure_was_understood() =>
        Assert.Equal(
            ["exact prose-value $69,699", "broken accuses prose-growth $69,699 $67,028"],
            SaidDocument
                .Of("Revenue was $69.7 million, up 14%.\n" + Tables)
                .Says("$69.7 million", "Revenue", "1Q13")
                .Says("14%", "Revenue", "1Q13", "1Q12", ClaimKind.Growth, Direction.Up)
                .Link()
        );

    [Fact]
    public void A_document_in_which_little_holds_is_not_understood() =>
        Assert.Equal(
            // Hints: they help to tell a wrong cell, and are dropped from what is shown.
            ["broken hint prose-value $69,699", "broken hint prose-value $36,829 $36,829", "broken hint prose-value $14,145"],
            SaidDocument
                .Of("Revenue was $68.7 million, segment profit $36.9 million, adjusted EBITDA $14.7 million.\n" + Tables)
                .Says("$68.7 million", "Revenue", "1Q13")
                .Says("$36.9 million", "segment profit", "1Q13")
                .Says("$14.7 million", "adjusted EBITDA", "1Q13")
                .Link()
        );

    [Fact]
    public void Basis_points_say_by_which_convention_they_hold()
    {
        var said = SaidDocument
            .Of("Adjusted EBITDA margin of 20.3%, up 200 basis points. Data center services segment margin up 150 basis points.\n" + Tables)
            .Says("20.3%", "Adjusted EBITDA margin", "1Q13")
            .Says("200 basis points", "Adjusted EBITDA margin", "1Q13", "1Q12", ClaimKind.Change, Direction.Up)
            .Says("150 basis points", "Data center services segment margin", "1Q13", "1Q12", ClaimKind.Change, Direction.Up);
        Assert.Equal(["exact prose-value 20.3%", "exact prose-change 20.3% 18.3%", "exact prose-change 49.0% 47.5%"], said.Link());
        Assert.Equal("the difference of the printed margins", said.Ties.Ties[1].Basis);
    }

    [Theory]
    [InlineData(Stance.Expected)]
    [InlineData(Stance.OtherBasis)]
    [InlineData(Stance.Bound)]
    public void What_is_not_reported_contradicts_nothing(Stance stance) =>
        Assert.Equal(
            ["none", "none"],
            SaidDocument
                .Of("Revenue of $72.0 million, up 9%.\n" + Tables)
                .Says("$72.0 million", "Revenue", "1Q13", stance: stance)
                .Says("9%", "Revenue", "1Q13", "1Q12", ClaimKind.Growth, Direction.Up, stance)
                .Link()
        );

    [Fact]
    public void What_no_line_names_is_unsupported() =>
        Assert.Equal(
            ["none", "none"],
            SaidDocument
                .Of("We had 3,700 customers, and backlog of $69.7 million.\n" + Tables)
                .Says("3,700", "customers", "2013-03-31")
                .Says("$69.7 million", "backlog", "2013-03-31")
                .Link()
        );

    private const string Balance = """

        Consolidated balance sheets (in thousands)

        | | March 31, 2013 | December 31, 2012 |
        |---|--:|--:|
        | ASSETS | | |
        | Cash and cash equivalents | $34,552 | $28,553 |
        | Total assets | $414,180 | $400,712 |
        | LIABILITIES AND STOCKHOLDERS' EQUITY | | |
        | Current liabilities: | | |
        | Capital lease obligations | 4,831 | 4,504 |
        | Term loan, less discount of $237 and $239, respectively | 3,263 | 3,261 |
        | Total current liabilities | 42,128 | 46,977 |
        | Non-current liabilities: | | |
        | Capital lease obligations | 52,272 | 44,054 |
        | Revolving credit facility | 40,500 | 30,501 |
        | Term loan, less discount of $329 and $388, respectively | 60,796 | 61,612 |
        | Total liabilities | 219,033 | 205,107 |
        """;

    [Fact]
    public void Debt_is_the_sum_of_its_lines() =>
        Assert.Equal(
            ["exact prose-sum 4,831 3,263 52,272 40,500 60,796", "exact prose-sum 4,831 52,272"],
            SaidDocument
                .Of("Total debt was $161.7 million, including $57.1 million in capital lease obligations.\n" + Balance)
                .Says("$161.7 million", "Total debt", "2013-03-31")
                .Says("$57.1 million", "capital lease obligations", "2013-03-31", link: ClaimLink.PartOf)
                .Link()
        );

    [Theory]
    [InlineData("$171.7 million", "Total debt", "broken accuses prose-sum 4,831 3,263 52,272 40,500 60,796")]
    [InlineData("$57.7 million", "capital lease obligations", "broken accuses prose-sum 4,831 52,272")]
    [InlineData("$34.5 million", "Cash and cash equivalents", "broken question prose-value $34,552")]
    [InlineData("$34.9 million", "Cash and cash equivalents", "broken accuses prose-value $34,552")]
    public void A_balance_that_differs_is_accused(string figure, string name, string tie) =>
        Assert.Equal([tie], SaidDocument.Of($"The {name} amounted to {figure}.\n" + Balance).Says(figure, name, "2013-03-31").Link());

    [Theory]
    [InlineData("more than $69 million", "$69 million", true)]
    [InlineData("approximately $70 million", "$70 million", true)]
    [InlineData("nearly $70 million", "$70 million", true)]
    [InlineData("more than $70 million", "$70 million", true)]
    [InlineData("more than $71 million", "$71 million", false)]
    [InlineData("more than $40 million", "$40 million", false)]
    [InlineData("less than $69 million", "$69 million", false)]
    public void A_bound_holds_on_its_side(string words, string figure, bool holds) =>
        Assert.Equal(
            [holds ? (figure == "$70 million" ? "exact" : "rounded") + " prose-value $69,699" : "none"],
            SaidDocument.Of($"Revenue was {words}.\n" + Tables).Says(figure, "Revenue", "1Q13", stance: Stance.Bound).Link()
        );

    private const string PerShare = """

        Consolidated statements of operations (in thousands, except per share amounts)

        | | 1Q 2013 | 1Q 2012 |
        |---|--:|--:|
        | Net income | 1,643 | 107 |
        | Net income per share: | | |
        | Basic | $0.33 | $0.02 |
        | Diluted | $0.31 | $0.02 |
        | Adjusted diluted earnings per share | $0.45 | $0.36 |
        """;

    [Fact]
    public void An_amount_per_share_is_found_by_what_makes_it_differ() =>
        Assert.Equal(
            ["exact prose-value $0.31", "exact prose-value $0.33", "exact prose-value $0.45", "exact prose-growth $0.45 $0.36"],
            SaidDocument
                .Of("Diluted EPS was $0.31, basic earnings per share were $0.33. Adjusted diluted EPS: $0.45, up 25%.\n" + PerShare)
                .Says("$0.31", "Diluted EPS", "1Q13")
                .Says("$0.33", "basic earnings per share", "1Q13")
                .Says("$0.45", "Adjusted diluted EPS", "1Q13")
                .Says("25%", "Adjusted diluted EPS", "1Q13", "1Q12", ClaimKind.Growth, Direction.Up)
                .Link()
        );

    [Fact]
    public void A_text_does_not_say_one_thing_twice() =>
        // The second figure was misread: it is of another measure or another time.
        Assert.Equal(
            ["exact prose-value $0.45", "broken hint prose-value $0.45"],
            SaidDocument
                .Of("Adjusted diluted EPS: $0.45, not $0.46.\n" + PerShare)
                .Says("$0.45", "Adjusted diluted EPS", "1Q13")
                .Says("$0.46", "Adjusted diluted EPS", "1Q13")
                .Link()
        );
}
