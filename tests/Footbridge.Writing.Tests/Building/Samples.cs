using Footbridge.Checking.Rules;
using Footbridge.Core.Facts;
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
