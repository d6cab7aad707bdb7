namespace Footbridge.Checking.Tests.Claims.Reading;

/// <summary>Sentences of the kinds that releases and filings are made of, each figure read as a person reads it.</summary>
public class SentenceTests
{
    private const string Tables = """

        Unaudited results of Harbor Instruments for the second quarter ended June 30, 2024

        | (In thousands) | Three Months Ended June 30, 2024 | Three Months Ended June 30, 2023 |
        | --- | --- | --- |
        | Products revenue | 5,000 | 4,000 |
        | Services revenue | 3,000 | 2,500 |
        | Total revenue | 8,000 | 6,500 |
        | Gross profit | 4,000 | 3,000 |
        | Selling, general and administrative expenses | 1,000 | 900 |
        | Operating income | 2,000 | 1,000 |
        | Net income | 1,500 | 800 |
        | Adjusted EBITDA | 2,500 | 1,500 |
        | Basic earnings per share | 0.52 | 0.40 |
        | Diluted earnings per share | 0.50 | 0.39 |

        Balance sheets

        | (In thousands) | June 30, 2024 | December 31, 2023 |
        | --- | --- | --- |
        | Cash and cash equivalents | 9,000 | 7,000 |
        | Inventories | 1,200 | 1,100 |
        | Total assets | 20,000 | 18,000 |
        """;

    [Theory]
    // Movements before and behind their figures.
    [InlineData(
        "Revenue increased 23% to $8.0 million.",
        "23% | growth up | revenue | Q2-24 vs Q2-23",
        "$8.0 million | value | revenue | Q2-24"
    )]
    [InlineData(
        "Revenue decreased 23% to $8.0 million.",
        "23% | growth down | revenue | Q2-24 vs Q2-23",
        "$8.0 million | value | revenue | Q2-24"
    )]
    [InlineData(
        "Net income was up $0.7 million, or 88%, from last year.",
        "$0.7 million | change up | net income | Q2-24 vs Q2-23",
        "88% | growth up | net income | Q2-24 vs Q2-23 | samemeasure of $0.7 million"
    )]
    [InlineData("There was a $1.0 million increase in gross profit.", "$1.0 million | change up | gross income | Q2-24 vs Q2-23")]
    [InlineData("The decrease in inventories was $0.1 million.", "$0.1 million | change down | inventory | 30Jun24 vs 30Jun23")]
    [InlineData(
        "We increased services revenue by 20% and products revenue by 25%.",
        "20% | growth up | service revenue | Q2-24 vs Q2-23",
        "25% | growth up | product revenue | Q2-24 vs Q2-23"
    )]
    [InlineData(
        "Products revenue was $1.0 million or 25% higher than in the second quarter of 2023.",
        "$1.0 million | change up | product revenue | Q2-24 vs Q2-23",
        "25% | growth up | product revenue | Q2-24 vs Q2-23 | samemeasure of $1.0 million"
    )]
    [InlineData(
        "Gross margin expanded by 350 basis points year-over-year, partially offset by a decrease of 2% in services revenue.",
        "350 basis points | change up | gross margin | Q2-24 vs Q2-23",
        "2% | growth down | service revenue | Q2-24 vs Q2-23"
    )]
    [InlineData(
        "Operating income rose 1.5 percentage points sequentially.",
        "1.5 percentage points | change up | operating income | Q2-24 vs Q1-24"
    )]
    // From one value to another, and comparisons.
    [InlineData(
        "Net income rose from $0.8 million to $1.5 million.",
        "$0.8 million | value up | net income | Q2-23 | comparison of $1.5 million",
        "$1.5 million | value | net income | Q2-24"
    )]
    [InlineData(
        "Revenue was $8.0 million compared to $6.5 million in the prior-year quarter and $7.1 million in the previous quarter.",
        "$8.0 million | value | revenue | Q2-24",
        "$6.5 million | value | revenue | Q2-23 | comparison of $8.0 million",
        "$7.1 million | value | revenue | Q1-24 | comparison of $8.0 million"
    )]
    [InlineData(
        "Compared with the second quarter of 2023, operating income grew 100%.",
        "100% | growth up | operating income | Q2-24 vs Q2-23"
    )]
    // Headlines and lists without verbs.
    [InlineData(
        "- Revenue: $8.0 million (+23% Y/Y)",
        "$8.0 million | value | revenue | Q2-24",
        "+23% | growth up | revenue | Q2-24 vs Q2-23"
    )]
    [InlineData("- EPS of $0.52", "$0.52 | value | income share | Q2-24")]
    [InlineData(
        "- Adjusted EBITDA of $2.5 million, up 67% versus the second quarter of 2023",
        "$2.5 million | value | adjusted ebitda | Q2-24",
        "67% | growth up | adjusted ebitda | Q2-24 vs Q2-23"
    )]
    [InlineData(
        "Products revenue was $5.0 million and services revenue $3.0 million.",
        "$5.0 million | value | product revenue | Q2-24",
        "$3.0 million | value | service revenue | Q2-24"
    )]
    // Per-share tails, shares and parts.
    [InlineData(
        "Net income was $1.5 million, or $0.50 per diluted share.",
        "$1.5 million | value | net income | Q2-24",
        "$0.50 | value | net income diluted share | Q2-24 | samemeasure of $1.5 million"
    )]
    [InlineData("The net loss was $1.5 million.", "$1.5 million | value | opposite of net income | Q2-24")]
    [InlineData(
        "Services revenue was $3.0 million, representing 38% of total revenue.",
        "$3.0 million | value | service revenue | Q2-24",
        "38% | share | service revenue / revenue | Q2-24"
    )]
    [InlineData(
        "Selling, general and administrative expenses as a percentage of revenue were 12.5%.",
        "12.5% | share | selling general administrative expense / revenue | Q2-24"
    )]
    [InlineData(
        "Total assets were $20.0 million, including $9.0 million in cash and cash equivalents.",
        "$20.0 million | value | asset | 30Jun24",
        "$9.0 million | value | cash equivalent | 30Jun24 | partof of $20.0 million"
    )]
    [InlineData("We ended the quarter with $9.0 million in cash and cash equivalents.", "$9.0 million | value | cash equivalent | 30Jun24")]
    // Lists.
    [InlineData(
        "Revenue was $8.0 million and $6.5 million for the three months ended June 30, 2024 and 2023, respectively.",
        "$8.0 million | value | revenue | Q2-24",
        "$6.5 million | value | revenue | Q2-23"
    )]
    [InlineData(
        "Revenue of $25.1 million, $24.2 million and $23.3 million was earned in 2021, 2022 and 2023, respectively.",
        "$25.1 million | value | revenue | FY-21",
        "$24.2 million | value | revenue | FY-22",
        "$23.3 million | value | revenue | FY-23"
    )]
    [InlineData(
        "Revenue and operating income were $8.0 million and $2.0 million, respectively.",
        "$8.0 million | value | revenue | Q2-24",
        "$2.0 million | value | operating income | Q2-24"
    )]
    [InlineData(
        "Basic and diluted earnings per share were $0.52 and $0.50, respectively.",
        "$0.52 | value | basic income share | Q2-24",
        "$0.50 | value | diluted income share | Q2-24"
    )]
    [InlineData(
        "Revenue grew 23% year-over-year and 13% sequentially.",
        "23% | growth up | revenue | Q2-24 vs Q2-23",
        "13% | growth up | revenue | Q2-24 vs Q1-24"
    )]
    // Senses.
    [InlineData(
        "Revenue increased 23%, or 21% in constant currency.",
        "23% | growth up | revenue | Q2-24 vs Q2-23",
        "21% | growth up | revenue | Q2-24 vs Q2-23 | otherbasis"
    )]
    [InlineData("On an organic basis, revenue grew 9%.", "9% | growth up | revenue | Q2-24 vs Q2-23 | otherbasis")]
    [InlineData(
        "We expect revenue of between $8.2 million and $8.6 million in the third quarter of 2024.",
        "$8.2 million | value | revenue | Q3-24 | expected",
        "$8.6 million | value | revenue | Q3-24 | expected"
    )]
    [InlineData("Operating income of more than $1.9 million.", "$1.9 million | value | operating income | Q2-24 | bound")]
    [InlineData("Revenue was $8.0 million, higher than expected.", "$8.0 million | value | revenue | Q2-24")]
    // Periods.
    [InlineData(
        "For the first six months of 2024, revenue was $15.1 million. Net income increased 40%.",
        "$15.1 million | value | revenue | 6M-6-24",
        "40% | growth up | net income | 6M-6-24 vs 6M-6-23"
    )]
    [InlineData(
        "Inventories were $1.2 million at the end of the quarter, compared with $1.1 million at year-end.",
        "$1.2 million | value | inventory | 30Jun24",
        "$1.1 million | value | inventory | 31Dec23 | comparison of $1.2 million"
    )]
    [InlineData("In 2023, revenue was $27.0 million.", "$27.0 million | value | revenue | FY-23")]
    // Nothing is dropped.
    [InlineData("It was 17.", "17 | unread | none | Q2-24")]
    [InlineData(
        "Revenue was $8.0 million. It grew 23%.",
        "$8.0 million | value | revenue | Q2-24",
        "23% | growth up | revenue (carried) | Q2-24 vs Q2-23"
    )]
    public void A_sentence_is_read_as_a_person_reads_it(string sentence, params string[] claims)
    {
        Assert.Equal(claims, ReadText.Claims("release.md", sentence + "\n" + Tables).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_heading_names_what_its_list_leaves_out()
    {
        const string Text = """
            ## Operating income

            - Up 100% year-over-year

            ## Outlook for the third quarter of 2024

            - Revenue of $8.5 million
            """;

        Assert.Equal(
            ["100% | growth up | operating income (carried) | Q2-24 vs Q2-23", "$8.5 million | value | revenue | Q3-24 | expected"],
            ReadText.Claims("release.md", Text + "\n" + Tables).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Theory]
    [InlineData("increased", "decreased")]
    [InlineData("grew", "declined")]
    [InlineData("improved", "fell")]
    [InlineData("rose", "dropped")]
    [InlineData("was up", "was down")]
    public void A_movement_turned_round_reads_the_other_way(string up, string down)
    {
        var rising = ReadText.Claims("release.md", $"Revenue {up} 23% to $8.0 million from $6.5 million.\n{Tables}");
        var falling = ReadText.Claims("release.md", $"Revenue {down} 23% to $8.0 million from $6.5 million.\n{Tables}");

        Assert.Contains("23% | growth up", rising, StringComparison.Ordinal);
        Assert.Equal(rising.Replace(" up", " down", StringComparison.Ordinal), falling);
    }
}
