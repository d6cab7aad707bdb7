using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Text;

public class FixedWidthTests
{
    private const string Statement = """
        ACME INC.
        STATEMENT OF INCOME

                                       Three Months Ended
                                            March 31,
                                      --------------------
                                         2024       2023
                                      ---------  ---------
        Revenue:
          Product sales               $   1,200  $   1,100
          Services, including those
           sold with products               300        250
                                      ---------  ---------
            Total revenue                 1,500      1,350
        Cost of sales                      (900)      (800)
                                      ---------  ---------
        Gross profit                  $     600  $     550
                                      =========  =========

        Gross profit rose because more was sold than in the year before, and at better
        prices.
        """;

    [Fact]
    public void A_table_without_fence_is_found_with_its_header() =>
        Assert.Equal(
            """
            heading: ACME INC. / STATEMENT OF INCOME
            Three Months Ended
            March 31,
            ~
            2024 | 2023
            ~ | ~
            Revenue:
            Product sales | $ | 1,200 | $ | 1,100
            Services, including those sold with products | 300 | 250
            ~ | ~
            Total revenue | 1,500 | 1,350
            Cost of sales | (900) | (800)
            ~ | ~
            Gross profit | $ | 600 | $ | 550
            ~ | ~
            paragraph: Gross profit rose because more was sold than in the year before, and at better prices.
            """.ReplaceLineEndings("\n"),
            Reading.Draw(Statement)
        );

    [Fact]
    public void Rules_are_told_to_the_cells_above_and_below()
    {
        var rows = Reading.OnlyGrid(Statement).Rows;
        Assert.Equal(CellStyles.RuleAbove, rows[9].Cells[1].Style);
        Assert.Equal(CellStyles.RuleBelow, rows[10].Cells[1].Style);
        Assert.Equal(CellStyles.RuleAbove | CellStyles.DoubleRuleBelow, rows[12].Cells[2].Style);
        Assert.Equal(CellStyles.None, rows[9].Cells[0].Style);
        Assert.True(rows[13].IsRule);
    }

    [Fact]
    public void Columns_and_indents_are_counted_in_characters()
    {
        var rows = Reading.OnlyGrid(Statement).Rows;
        Assert.Equal("2-15 30-31 34-39 41-42 45-50", Reading.Columns(rows[6]));
        Assert.Equal([0, 2, 4], [rows[5].Cells[0].Indent, rows[6].Cells[0].Indent, rows[9].Cells[0].Indent]);
    }

    [Fact]
    public void Edgar_marks_page_breaks_and_escaped_dashes_are_understood() =>
        Assert.Equal(
            """
            ASSETS | 2003 | 2002
            ~
            Cash | 10 | 20
            Loans | 30 | 40
            ~ | ~
            Total | 40 | 60
            heading: (more)
            paragraph: ACME, page 2
            """.ReplaceLineEndings("\n"),
            Reading.Draw(
                """
                <TABLE>
                <CAPTION>
                ASSETS                      2003      2002
                - ------------------------------------------
                <S>                         <C>       <C>
                Cash                          10        20

                                  (more)
                <PAGE>
                ACME, page 2

                Loans                         30        40
                                            ----      ----
                  Total                       40        60
                </TABLE>
                """
            )
        );

    [Fact]
    public void A_heading_without_colon_is_not_joined_to_its_first_line() =>
        Assert.Equal(
            "Current assets\nCash and cash equivalents | 3,559 | 2,921\nOther receivables of which some are overdue | 557 | 733",
            Reading.Draw(
                "Current assets\n  Cash and cash equivalents    3,559     2,921\n  Other receivables              557       733\n   of which some are overdue"
            )
        );

    [Fact]
    public void A_label_may_run_up_to_its_figure() =>
        Assert.Equal(
            "Exchange rate | 1.0700 | 1.0900\nRate at the end of the year | 1.0800 | 1.0700\nAverage of the rates of the year | 1.0750 | 1.0850",
            Reading.Draw(
                "Exchange rate                    1.0700   1.0900\nRate at the end of the year      1.0800   1.0700\nAverage of the rates of the year 1.0750   1.0850\n"
            )
        );

    [Fact]
    public void Dot_leaders_are_gaps() =>
        Assert.Equal(
            "Net sales | $1,234 | $1,111\nOther income | 56 | 78",
            Reading.Draw("Net sales ............ $1,234 ..... $1,111\nOther income.......... 56 ......... 78")
        );

    [Fact]
    public void Header_cells_that_touch_are_cut_where_the_columns_are() =>
        Assert.Equal(
            "September 30, | September 30, | September 30,\n2006 | 2005 | 2004\nAssets | $1,211,989 | $1,153,754 | $1,041,954\nEquity | 116,125 | 113,862 | 107,859",
            Reading.Draw(
                """
                           September 30, September 30, September 30,
                               2006          2005          2004
                Assets      $1,211,989    $1,153,754    $1,041,954
                Equity         116,125       113,862       107,859
                """
            )
        );

    [Fact]
    public void Two_tables_in_a_row_stay_two()
    {
        var document = Reading.Document(
            """
                              2024    2023
            Sales             1,200   1,100
            Costs               700     600

                           Quarter   Quarter
            RATIOS           2024      2023
            Margin          41.7%     45.5%
            """
        );
        Assert.Equal(2, document.Blocks.OfType<Grid>().Count());
    }

    [Fact]
    public void Two_blanks_after_a_sentence_make_no_table() =>
        Assert.Equal(
            "paragraph: Sales rose to 5 million in 2024. Costs fell. In 2023, sales were 4 million. We expect more of $0.00 and $0.10 per share.",
            Reading.Draw(
                "Sales rose to 5 million in 2024.  Costs fell.  In 2023,\nsales were 4 million.  We expect more of $0.00 and  $0.10\nper share."
            )
        );

    [Fact]
    public void A_fenced_block_is_read_as_it_stands() =>
        Assert.Equal(
            "paragraph: Before.\n2024 | 2023\nSales *net | 5 | 4\nCosts | 3 | 2\nparagraph: After.",
            Reading.Draw(
                "Before.\n\n```\n                2024   2023   \nSales *net         5      4   \nCosts              3      2   \n```\n\nAfter."
            )
        );

    [Fact]
    public void Centred_lines_are_headings_and_indented_paragraphs_are_not() =>
        Assert.Equal(
            "heading: Item 8 / Legal Proceedings\nitem: (d) no provisions for executives, who should retire at the age of 70 years\nparagraph: Any balance will first be allocated to repayment.",
            Reading.Draw(
                "                              Item 8\n                        Legal Proceedings\n\n     (d) no provisions for executives, who should\n               retire at the age of 70 years\n\n               Any balance will first be\n               allocated to repayment."
            )
        );

    [Fact]
    public void Headings_over_rows_of_one_indent_stay_headings_also_in_a_narrow_stub() =>
        Assert.Equal(
            "2024 | 2023\nCosts and expenses\nCost of sales | 10 | 9\nSelling costs | 4 | 3\nNet Income per Share - Basic | 5 | 4\nNet income per unit (2) | 1 | 2",
            Reading.Draw(
                "                     2024   2023\nCosts and expenses\n  Cost of sales        10      9\n  Selling costs         4      3\nNet Income\n per Share -\n Basic                  5      4\nNet income\n per unit\n (2)                    1      2\n"
            )
        );
}
