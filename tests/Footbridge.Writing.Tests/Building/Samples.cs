using Footbridge.Checking.Rules;
using Footbridge.Core.Claims;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Periods;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Tests.Building;

/// <summary>Proofs that several tests look at.</summary>
internal static class Samples
{
    public static Period FirstQuarter2013 { get; } = Period.MonthsTo(new DateOnly(2013, 3, 31), 3);

    public static Period FirstQuarter2012 { get; } = Period.MonthsTo(new DateOnly(2012, 3, 31), 3);

    /// <summary>A table whose first column foots and whose second does not, a sentence, and a telephone number.</summary>
    public static Proof Broken(string path = "release.md")
    {
        var builder = new ProofBuilder(path);
        builder.Write("Revenue was ");
        builder.Figure("$69.7 million", scale: 6, period: FirstQuarter2013, label: "Revenue");
        builder.Write(". Call ");
        builder.Figure("555", kind: FigureKind.Phone);
        builder.Write(".\n");
        var cells = builder.Table(
            "Revenue by service",
            [("1Q 2013", FirstQuarter2013), ("1Q 2012", FirstQuarter2012)],
            [("Services", ["44,392", "39,938"]), ("Products", ["25,307", "27,090"]), ("Total revenue", ["69,699", "67,082"])],
            section: "Revenues"
        );
        builder.Sum(Verdict.Exact, cells[2, 0], (cells[0, 0], 1), (cells[1, 0], 1));
        builder.Sum(Verdict.Broken, cells[2, 1], (cells[0, 1], 1), (cells[1, 1], 1));
        builder.SetStatus(cells[2, 1], Status.Contradicted);
        builder.SetStatus(cells[0, 1], Status.Rounded);
        builder.Find(
            ColumnDoesNotFoot.Rule,
            "table \"Revenue by service\", column 1Q 2012: the lines give 67,028, printed is 67,082",
            [cells[2, 1], cells[0, 1], cells[1, 1]],
            [cells[2, 1], cells[1, 1]],
            ["39,938 + 27,090 = 67,028 (thousands)", "nearest explanation: two digits have changed places"]
        );
        builder.Find(ScaleUnclear.Rule, "nothing says in which unit the amounts of this table are printed", [cells[0, 0]]);
        return builder.Build();
    }

    /// <summary>
    /// Sentences over a table: a growth and a value that hold, a value that its table contradicts, an expectation, a number that
    /// nothing supports; and columns of growth and of basis points.
    /// </summary>
    public static Proof Quarter()
    {
        var builder = new ProofBuilder();
        builder.Write("Services revenue rose ");
        var growth = builder.Figure("11%", Status.Proved, Unit.Percent, -2, FirstQuarter2013, "Services revenue");
        builder.Write(" to ");
        var value = builder.Figure("$44.4 million", Status.Proved, scale: 6, period: FirstQuarter2013, label: "Services revenue");
        builder.Write(".\nAdjusted profit was ");
        var profit = builder.Figure("$0.2 million", Status.Rounded, scale: 6, period: FirstQuarter2013, label: "Adjusted profit");
        builder.Write(", against ");
        var before = builder.Figure("$1.5 million", Status.Contradicted, scale: 6, period: FirstQuarter2012, label: "Adjusted profit");
        builder.Write(" in the first quarter of 2012. We serve ");
        var customers = builder.Figure("3,700", Status.Unsupported, Unit.Count, label: "customers");
        builder.Write(" customers.\nWe expect revenue of ");
        var outlook = builder.Figure("$72 million", Status.Unsupported, scale: 6, label: "revenue");
        builder.Write(" in the second quarter.\n");
        var cells = builder.Table(
            "Results of the first quarter",
            [("1Q 2013", FirstQuarter2013), ("1Q 2012", FirstQuarter2012), ("Change", null)],
            [
                ("Services", ["44,392", "39,938", "11%"]),
                ("Adjusted profit", ["242", "1,554", "(84)%"]),
                ("Available to common stockholders", ["237", "1,516", "(84)%"]),
                ("Adjusted margin", ["20.3%", "18.3%", "210 BPS"]),
            ],
            section: "Revenue and profit"
        );
        builder.SetStatus(cells[3, 2], Status.Rounded);
        const string Formula = "(44,392 - 39,938) / |39,938|";
        var rate = (44_392m - 39_938m) / 39_938m;
        builder.Tie("growth", Verdict.Exact, cells[0, 2], [cells[0, 0], cells[0, 1]], Formula, rate);
        builder.Tie(
            "basis-points",
            Verdict.Rounded,
            cells[3, 2],
            [cells[3, 0], cells[3, 1]],
            "20.3% - 18.3%",
            200m,
            "difference of the margins as printed",
            new RoundingInterval(190m, 210m)
        );
        var rises = builder.Tie(
            "prose-growth",
            Verdict.Exact,
            growth,
            [cells[0, 0], cells[0, 1]],
            Formula,
            rate,
            "Services, 1Q 2013 against 1Q 2012"
        );
        var totals = builder.Tie("prose-value", Verdict.Exact, value, [cells[0, 0]], "44,392", 44_392_000m);
        var small = builder.Tie("prose-value", Verdict.Exact, profit, [cells[1, 0]], "242", 242_000m);
        var wrong = builder.Tie(
            "prose-value",
            Verdict.Broken,
            before,
            [cells[1, 1]],
            "1,554",
            1_554_000m,
            "the only line of this name and period",
            RoundingInterval.Around(1_554_000m, 1000m)
        );
        builder.Claim(
            growth,
            ClaimKind.Growth,
            "Services revenue",
            FirstQuarter2013,
            FirstQuarter2012,
            Direction.Up,
            tie: rises,
            segment: "Services"
        );
        builder.Claim(value, ClaimKind.Value, "Services revenue", FirstQuarter2013, tie: totals, segment: "Services");
        builder.Claim(profit, ClaimKind.Value, "Adjusted profit", FirstQuarter2013, tie: small);
        builder.Claim(
            before,
            ClaimKind.Value,
            "Adjusted profit",
            FirstQuarter2012,
            tie: wrong,
            candidates:
            [
                new Candidate([cells[1, 1]], 1_554_000m, 1m, "its label has all words of the measure"),
                new Candidate([cells[2, 1]], 1_516_000m, 0.62m, "its label has further words: available to common stockholders"),
            ]
        );
        builder.Claim(customers, ClaimKind.Value, "customers", Period.Instant(new DateOnly(2013, 3, 31)), stance: Stance.Bound);
        builder.Claim(outlook, ClaimKind.Value, "revenue", Period.MonthsTo(new DateOnly(2013, 6, 30), 3), stance: Stance.Expected);
        builder.Find(
            ProseAmountContradictsTable.Rule,
            "\"$1.5 million\" is printed for Adjusted profit, 1Q 2012; the table has 1,554",
            [before],
            [before],
            ["1,554 thousand prints as $1.6 million", "nearest explanation: 1,516, \"Available to common stockholders\", prints as 1.5"]
        );
        return builder.Build();
    }

    /// <summary>An amount per share: thousands over shares, in dollars; and a growth whose operands leave hardly any room.</summary>
    public static Proof PerShare()
    {
        var builder = new ProofBuilder();
        builder.Write("Net income available was ");
        var income = builder.Figure("(16,800)", Status.Proved, scale: 3, label: "Net loss");
        builder.Write(" thousand on ");
        var shares = builder.Figure("47,482,820", Status.Proved, Unit.Shares, label: "Weighted average shares");
        builder.Write(" shares, ");
        var amount = builder.Figure("$(0.37)", Status.Contradicted, new Unit(UnitKind.PerShare, "USD"), label: "Net loss per share");
        builder.Write(" a share.\n");
        builder.Tie(
            "per-share",
            Verdict.Broken,
            amount,
            [income, shares],
            "(16,800) / 47,482,820",
            -16_800_000m / 47_482_820m,
            allowed: new RoundingInterval(-16_800_500m / 47_482_819.5m, -16_799_500m / 47_482_820.5m)
        );
        return builder.Build();
    }

    /// <summary>One fact in a release and in two documents of a submission, one of them at odds; and a balance with a remainder.</summary>
    public static Proof SameFactTwice()
    {
        var builder = new ProofBuilder("release.htm");
        var first = Total(builder, "Results", "67,028");
        builder.Document("filing.txt", "EX-99.2");
        var second = Total(builder, "Supplementary data", "67,082");
        builder.Document("filing.txt", "EX-99.3");
        builder.Write("Revenue of the first quarter of 2012 was ");
        var third = builder.Figure("$67.0 million", Status.Proved, scale: 6, period: FirstQuarter2012, label: "Revenue");
        builder.Write(".\n");
        builder.Tie(
            "tie-out",
            Verdict.Broken,
            second,
            [first, third],
            "67,028 = $67.0 million",
            67_028_000m,
            "the same line and period in two documents"
        );
        builder.Tie("prose-value", Verdict.Exact, third, [first], "67,028", 67_028_000m);
        builder.SetStatus(second, Status.Contradicted);
        var balances = builder.Table(
            "Restructuring liability",
            [("March 31, 2013", null)],
            [("Opening balance", ["5,873"]), ("Charges", ["394"]), ("Payments", ["(737)"]), ("Closing balance", ["5,350"])]
        );
        builder.Tie(
            "roll-forward",
            Verdict.Open,
            balances[3, 0],
            [balances[0, 0], balances[1, 0], balances[2, 0]],
            "5,873 + 394 + (737)",
            5_530_000m
        );
        return builder.Build();

        static int Total(ProofBuilder builder, string title, string total) =>
            builder.Table(title, [("1Q 2012", FirstQuarter2012)], [("Total revenue", [total])])[0, 0];
    }

    /// <summary>Two documents in one package, with the same total.</summary>
    public static Proof Package()
    {
        var builder = new ProofBuilder("release.htm");
        Total(builder, "Revenue by service");
        builder.Document("submission.txt", "EX-99.2");
        builder.Write("Revenue: ");
        builder.Figure("$69.7 million", scale: 6, label: "Revenue");
        builder.Write("\n");
        Total(builder, "Supplementary data: revenue by service, with a title that is too long for one line");
        return builder.Build();

        static void Total(ProofBuilder builder, string title)
        {
            var cells = builder.Table(
                title,
                [("1Q 2013", FirstQuarter2013)],
                [("Services", ["44,392"]), ("Products", ["25,307"]), ("Total", ["69,699"])]
            );
            builder.Sum(Verdict.Exact, cells[2, 0], (cells[0, 0], 1), (cells[1, 0], 1));
        }
    }

    /// <summary>More unsupported figures than a report lists unasked.</summary>
    public static Proof ManyUnsupported()
    {
        var builder = new ProofBuilder();
        for (var line = 0; line < 60; line++)
        {
            builder.Write("Line ");
            builder.Figure("100", label: "an amount");
            builder.Write("\n");
        }
        return builder.Build();
    }

    /// <summary>A sum that holds only within rounding.</summary>
    public static Proof RoundedSum()
    {
        var builder = new ProofBuilder();
        var cells = builder.Table(
            "In millions",
            [("2012", Period.MonthsTo(new DateOnly(2012, 12, 31), 12))],
            [("A", ["1.4"]), ("B", ["(0.3)"]), ("Sum", ["1.2"])],
            status: Status.Rounded
        );
        builder.Sum(Verdict.Rounded, cells[2, 0], (cells[0, 0], 1), (cells[1, 0], 1));
        return builder.Build();
    }

    /// <summary>A table with more columns than a page holds, and a label that needs two lines.</summary>
    public static Proof Wide()
    {
        var builder = new ProofBuilder();
        builder.Table(
            "",
            [
                .. Enumerable
                    .Range(0, 9)
                    .Select(index =>
                    {
                        Period? period = Period.WeeksTo(new DateOnly(2013, 3, 30).AddDays(-91 * index), 13);
                        return ($"Thirteen Weeks Ended {index}", period);
                    }),
            ],
            [("Cash and cash equivalents and restricted cash at the end of the period, net", Row(1)), ("Debt", Row(2))]
        );
        return builder.Build();

        static string[] Row(int row) => [.. Enumerable.Range(0, 9).Select(index => $"{row},{index}00,000")];
    }
}
