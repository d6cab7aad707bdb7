using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;
using Footbridge.Core.Tables;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>Releases made by hand: every kind of block, with figures that tie.</summary>
internal static class Made
{
    public static Period Quarter { get; } = Period.MonthsTo(new DateOnly(2025, 6, 30), 3);

    public static Period YearBefore { get; } = Period.MonthsTo(new DateOnly(2024, 6, 30), 3);

    public static Period End { get; } = Period.Instant(new DateOnly(2025, 6, 30));

    public static Period YearEnd { get; } = Period.Instant(new DateOnly(2024, 12, 31));

    public static ReleaseSettings Settings() =>
        new(
            "Harbor Lights Corporation",
            "Harbor Lights",
            "NYSE: HLT",
            "USD",
            FiscalYearRule.Calendar,
            FiscalPeriod.OfQuarter(2025, 2),
            new PackagePlace("release.yaml", 5, 10),
            3,
            0,
            [
                new Segment("stores", "Stores", new PackagePlace("release.yaml", 9)),
                new Segment("online", "Online", new PackagePlace("release.yaml", 10)),
            ],
            new RoundingPolicy([]),
            new GrowthPolicy(false, null, false, "NM"),
            BasisPointConvention.Printed,
            []
        );

    /// <summary>A headline, a list, a quotation, a statement, a balance sheet with figures in captions, and notes.</summary>
    public static Release Quarterly() =>
        new(
            Settings(),
            [
                new HeadingBlock(1, Words("Harbor Lights Reports Second Quarter of 2025")),
                new ListBlock(
                    false,
                    [
                        [
                            Paragraph(
                                "Revenues of ",
                                Prose("$12.3 million", "total_revenues", Quarter, 12_345_000m, 6),
                                ", up ",
                                Growth("15%", 0.147m),
                                " from the second quarter of 2024"
                            ),
                        ],
                        [
                            Paragraph(
                                "Net loss of ",
                                Prose("$(0.7) million", "net_income", Quarter, -650_000m, 6),
                                " for the second quarter of 2025"
                            ),
                            new ListBlock(
                                true,
                                [
                                    [Paragraph("a first step;")],
                                    [Paragraph("a second one.")],
                                ]
                            ),
                        ],
                    ]
                ),
                new ParagraphBlock([
                    new TextRun("Harbor Lights Corporation", RunStyle.Strong),
                    new TextRun(" (NYSE: HLT) today reported its results. More is at "),
                    new TextRun("https://ir.harborlights.example", Link: "https://ir.harborlights.example"),
                    new TextRun(" and in "),
                    new TextRun("the glossary", RunStyle.Emphasis, "glossary.html#terms"),
                    new TextRun("."),
                    new LineBreakRun(),
                    new TextRun("Nobody vouches for it."),
                ]),
                new QuoteBlock([Paragraph("The lamps are lit."), Paragraph("They stay lit.")]),
                new BreakBlock(),
                new HeadingBlock(2, Words("Financial Statements")),
                new TableBlock(Operations()),
                new TableBlock(Balance()),
                new HeadingBlock(3, Words("Notes")),
                Paragraph("All amounts are unaudited."),
            ],
            Facts(),
            [
                new BuildCheck(
                    "derived-quarter",
                    "revenues[stores]",
                    "The second quarter of 2024 follows from the first half and the first quarter: 7,400,000."
                ),
            ]
        );

    public static ReleaseTable Operations() =>
        new(
            "operations",
            StatementKind.Income,
            Words("Statements of Operations"),
            Words("(In thousands, except per share amounts)"),
            [
                new ReleaseColumn("Three Months Ended June 30,", "2025"),
                new ReleaseColumn("Three Months Ended June 30,", "2024"),
                new ReleaseColumn(null, "YoY Growth"),
            ],
            [
                Heading("Revenues:"),
                Row(
                    "Stores",
                    1,
                    Money("$8,000", "revenues", 8_000_000m, segment: "stores"),
                    Money("$7,400", "revenues", 7_400_000m, before: true, segment: "stores"),
                    Percent("8%", 0.081m)
                ),
                Row(
                    "Online",
                    1,
                    Money("4,345", "revenues", 4_345_000m, segment: "online"),
                    Money("3,365", "revenues", 3_365_000m, before: true, segment: "online"),
                    Percent("29%", 0.291m)
                ),
                Total(
                    "Total revenues",
                    0,
                    LineRule.SingleRule,
                    Money("12,345", "total_revenues", 12_345_000m),
                    Money("10,765", "total_revenues", 10_765_000m, before: true),
                    Percent("15%", 0.147m)
                ),
                Row(
                    "Cost of sales",
                    0,
                    Money("12,990", "cost_of_sales", 12_990_000m),
                    Money("10,000", "cost_of_sales", 10_000_000m, before: true),
                    Percent("30%", 0.299m)
                ),
                Row("Other, net", 0, Money("(5)", "other_net", -5_000m), Money("—", "other_net", 0m, before: true), null),
                Total(
                    "Net (loss) income",
                    0,
                    LineRule.DoubleRule,
                    Money("$(650)", "net_income", -650_000m),
                    Money("$765", "net_income", 765_000m, before: true),
                    Nothing("NM")
                ),
                Row("Basic (loss) earnings per share", 0, Share("$(0.05)", -0.052m), Share("$0.06", 0.0612m, before: true), Nothing("NM")),
            ]
        );

    public static ReleaseTable Balance() =>
        new(
            "balance",
            StatementKind.BalanceSheet,
            Words("Balance Sheets"),
            Words("(In thousands)"),
            [new ReleaseColumn(null, "June 30, 2025"), new ReleaseColumn(null, "December 31, 2024")],
            [
                Heading("ASSETS"),
                Row("Cash and cash equivalents", 1, State("$1,100", "cash", 1_100_000m), State("$900", "cash", 900_000m, before: true)),
                new ReleaseRow(
                    [
                        new TextRun("Accounts receivable, net of allowance of "),
                        new FigureRun(State("$40", "allowance", 40_000m)),
                        new TextRun(" and "),
                        new FigureRun(State("$35", "allowance", 35_000m, before: true)),
                        new TextRun(", respectively"),
                    ],
                    [State("2,300", "receivables", 2_300_000m), State("2,000", "receivables", 2_000_000m, before: true)],
                    1,
                    false,
                    LineRule.None,
                    false
                ),
                Total(
                    "Total assets",
                    0,
                    LineRule.DoubleRule,
                    State("$3,400", "total_assets", 3_400_000m),
                    State("$2,900", "total_assets", 2_900_000m, before: true)
                ),
            ]
        );

    /// <summary>A release whose words try to be markup.</summary>
    public static Release Hostile(string words) =>
        new(
            Settings() with
            {
                Entity = words,
                Ticker = words,
            },
            [
                new HeadingBlock(1, Words(words)),
                new ParagraphBlock(Words(words)),
                new ParagraphBlock([new TextRun(words, RunStyle.Strong | RunStyle.Emphasis), new TextRun(words, Link: words)]),
                new ListBlock(
                    false,
                    [
                        [new ParagraphBlock(Words(words))],
                    ]
                ),
                new QuoteBlock([new ParagraphBlock(Words(words))]),
                new TableBlock(
                    Operations() with
                    {
                        Name = words,
                        Title = Words(words),
                        Note = Words(words),
                        Columns = [new ReleaseColumn(words, words), new ReleaseColumn(words, "2024"), new ReleaseColumn(null, words)],
                        Rows =
                        [
                            Heading(words),
                            Row(
                                words,
                                1,
                                Money("$8,000", words, 1m, segment: words) with
                                {
                                    Label = words,
                                    Formula = words,
                                    Origin = words,
                                },
                                Nothing(words),
                                null
                            ),
                        ],
                    }
                ),
            ],
            [],
            []
        );

    public static ImmutableArray<Run> Words(string text) => [new TextRun(text)];

    public static BoundFigure Money(string text, string concept, decimal value, bool before = false, string? segment = null) =>
        Figure(text, concept, before ? YearBefore : Quarter, value, Unit.Usd, 3, -3) with
        {
            Segment = segment,
            Formula = Formula(concept),
        };

    private static string? Formula(string concept) =>
        concept switch
        {
            "total_revenues" => "sum(revenues[*])",
            "net_income" => "total_revenues - cost_of_sales + other_net",
            _ => null,
        };

    private static BoundFigure State(string text, string concept, decimal value, bool before = false) =>
        Figure(text, concept, before ? YearEnd : End, value, Unit.Usd, 3, -3);

    private static BoundFigure Share(string text, decimal value, bool before = false) =>
        Figure(text, "eps", before ? YearBefore : Quarter, value, new Unit(UnitKind.PerShare, "USD"), 0, 2);

    private static BoundFigure Percent(string text, decimal value) =>
        Figure(text, "growth(total_revenues, yoy)", Quarter, value, Unit.Percent, -2, 2);

    private static BoundFigure Nothing(string text) => Figure(text, "growth(net_income, yoy)", Quarter, null, Unit.Percent, -2, 2);

    private static FigureRun Growth(string text, decimal value) => new(Percent(text, value));

    private static FigureRun Prose(string text, string concept, Period period, decimal value, int scale) =>
        new(Figure(text, concept, period, value, Unit.Usd, scale, 1 - scale));

    private static BoundFigure Figure(string text, string concept, Period period, decimal? value, Unit unit, int scale, int decimals) =>
        new(text, concept, null, null, period, value, unit, scale, decimals, null, "facts.csv:2");

    private static ParagraphBlock Paragraph(params object[] parts) =>
        new([.. parts.Select(part => part as Run ?? new TextRun((string)part))]);

    private static ReleaseRow Heading(string caption) => new(Words(caption), [], 0, false, LineRule.None, false);

    private static ReleaseRow Row(string caption, int depth, params BoundFigure?[] cells) =>
        new(Words(caption), [.. cells], depth, false, LineRule.None, false);

    private static ReleaseRow Total(string caption, int depth, LineRule rule, params BoundFigure?[] cells) =>
        new(Words(caption), [.. cells], depth, true, rule, false);

    private static ImmutableArray<ReleaseFact> Facts() =>
        [
            new("cash", "Cash", null, End, FiscalPeriod.OfQuarter(2025, 2), 1_100_000m, Unit.Usd, -3, null, "facts.csv:9"),
            new(
                "eps",
                "Basic \"earnings\", per share",
                null,
                Quarter,
                FiscalPeriod.OfQuarter(2025, 2),
                -0.0520833333m,
                new Unit(UnitKind.PerShare, "USD"),
                null,
                "net_income / basic_shares",
                "statements.yaml:20:5"
            ),
            new(
                "net_margin",
                null,
                null,
                Quarter,
                FiscalPeriod.OfQuarter(2025, 2),
                -0.05265m,
                Unit.Ratio,
                null,
                "-1 * net_loss / total_revenues",
                "measures.yaml:3:5"
            ),
            new("revenues", "Revenues", "online", Quarter, FiscalPeriod.OfQuarter(2025, 2), 4_345_000m, Unit.Usd, -3, null, "facts.csv:3"),
            new("revenues", "Revenues", "stores", Quarter, FiscalPeriod.OfQuarter(2025, 2), 8_000_000m, Unit.Usd, -3, null, "facts.csv:2"),
            new("stores_open", "Stores open", null, End, FiscalPeriod.OfQuarter(2025, 2), 42m, Unit.Count, 0, null, "facts.csv:12"),
        ];
}
