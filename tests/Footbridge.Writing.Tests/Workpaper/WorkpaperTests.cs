using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Footbridge.Checking;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Writing.Tests.Building;

namespace Footbridge.Writing.Tests.Workpaper;

/// <summary>The workpaper as a file: valid, whole, the same each time, and safe to open.</summary>
public sealed class WorkpaperTests
{
    private static readonly string[] s_payloads =
    [
        "=HYPERLINK(\"http://example.invalid\",\"x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1+1)",
        "\t=1+1",
        "</x:t></x:is></x:c><x:c><x:f>1+1</x:f></x:c>",
        "a\u0000b\u0007c\u202Ed\uD800e_x0041_f",
    ];

    public static TheoryData<string> Documents =>
        ["internap", "swapped digits", "hostile", "several documents", "nothing", "cut", "formula in words"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_is_valid_by_the_rules_of_the_format(string name)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Paper(name)), isEditable: false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_link_leads_to_a_cell_of_the_workbook_and_none_leaves_it(string name)
    {
        var book = new Book(Paper(name));
        Assert.NotEmpty(book.Names);
        foreach (var (sheet, cell, target, external) in book.Links)
        {
            var bang = target.LastIndexOf('!');
            Assert.True(book.Has(target[..bang].Trim('\''), target[(bang + 1)..]), $"{sheet}!{cell} leads to {target}");
            Assert.True(book.Has(sheet, cell), $"{sheet}!{cell} is no cell");
            Assert.Null(external);
        }
    }

    [Fact]
    public void The_same_proof_gives_the_same_bytes_and_no_time()
    {
        var file = Paper("internap");
        Assert.Equal(file, Paper("internap"));
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void It_holds_the_sheets_that_an_auditor_files() =>
        Assert.Equal(
            [
                "Summary",
                "Legend",
                "Figures",
                "Reconciliation",
                "Income statement",
                "Balance sheet",
                "Cash flow",
                "Reconciliation 2",
                "Reconciliation 3",
                "Segments",
                "Ties",
                "Findings",
                "Sign-off",
            ],
            new Book(Paper("internap")).Names
        );

    [Fact]
    public void Every_number_of_the_document_has_a_row_in_reading_order()
    {
        var proof = Papers.Example("internap-1q13", "published.md");
        var rows = new Book(Papers.Of(proof)).List("Figures").ToArray();
        Assert.Equal(proof.Figures.Select(figure => figure.Id), rows.Select(row => row["Figure"].Text));
        Assert.Equal(
            proof.Figures.Select(figure => figure.IsFinancial ? figure.Value : (decimal?)null),
            rows.Select(row => row["Value"].Number)
        );
        // What a person sees at once: each proved figure has a mark that says why, each other one has a mark that says so.
        Assert.All(
            rows.Where(row => row["Status"].Text is "proved" or "rounded"),
            row => Assert.Matches("^(F|CF|T|R|PY|f|cf|r|≈|O|X)( |$)", row["Tickmarks"].Text!)
        );
        Assert.All(rows.Where(row => row["Status"].Text == "unsupported"), row => Assert.Contains("NS", row["Tickmarks"].Text!));
        Assert.All(rows.Where(row => row["Status"].Text == "contradicted"), row => Assert.Contains("X", row["Tickmarks"].Text!));
    }

    [Fact]
    public void A_finding_stands_with_both_values_its_cause_and_room_for_an_answer()
    {
        var row = new Book(Paper("internap")).List("Findings").First();
        Assert.Equal(
            ("error", "FB201", "$1.5 million", "1.6 million"),
            (row["Severity"].Text, row["Code"].Text, row["Figure"].Text, row["Expected"].Text)
        );
        Assert.Contains("$1,554", row["Message"].Text!);
        Assert.Equal(BookCell.Nothing with { Style = row["Disposition"].Style }, row["Disposition"]);
    }

    [Fact]
    public void A_waived_finding_is_shown_with_its_reason()
    {
        var proof = Samples.Broken();
        var waiver = new Waiver("x", "agreed with the auditor", "A. Reviewer", new DateOnly(2027, 1, 31));
        proof = proof with { Findings = [proof.Findings[0] with { Waiver = waiver }, .. proof.Findings.Skip(1)] };
        var book = new Book(Papers.Of(proof));
        const string Words = "agreed with the auditor (A. Reviewer, until 2027-01-31)";
        Assert.Equal(Words, book.List("Findings").First()["Waiver"].Text);
        Assert.Contains(book.List("Figures"), row => row["Waived"].Text == Words);
    }

    [Fact]
    public void Every_relation_of_the_check_leaves_a_tickmark()
    {
        var relations = typeof(ReleaseCheck)
            .Assembly.GetType("Footbridge.Checking.Ties.TieRules", throwOnError: true)!
            .GetFields()
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToArray();
        Assert.True(relations.Length >= 20);
        Assert.All(
            relations,
            relation => Assert.NotEqual(Writing.Workpaper.Tickmarks.None, Writing.Workpaper.TickmarkRules.OfResult(relation))
        );
        // The legend names each relation beside its mark, and no other.
        foreach (var relation in relations)
        {
            var entry = Writing.Workpaper.TickmarkText.Legend.Single(entry =>
                entry.Mark == Writing.Workpaper.TickmarkRules.OfResult(relation)
            );
            Assert.Contains(relation, entry.Source.Split(", "));
        }
    }

    [Fact]
    public void Every_tickmark_of_the_legend_is_left_by_something()
    {
        var left = Writing.Workpaper.Tickmarks.None;
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            foreach (var rule in new[] { "footing", "cross-footing", "tie-out", "growth" })
            {
                var builder = new ProofBuilder();
                var before = builder.Figure("100", period: Samples.FirstQuarter2012);
                var now = builder.Figure("110", period: Samples.FirstQuarter2013);
                var result = builder.Figure("10%", unit: Unit.Percent, scale: -2);
                builder.Tie(rule, verdict, result, [now, before], "(110 - 100) / |100|", 0.1m);
                left = Writing.Workpaper.TickmarkRules.OfFigures(builder.Build()).Aggregate(left, (all, marks) => all | marks);
            }
        }
        Assert.All(Writing.Workpaper.TickmarkText.Legend, entry => Assert.True(left.HasFlag(entry.Mark), entry.Letters));
        Assert.Equal(Enum.GetValues<Writing.Workpaper.Tickmarks>().Length - 1, Writing.Workpaper.TickmarkText.Legend.Count);
    }

    [Fact]
    public void No_text_of_a_document_becomes_a_formula()
    {
        var file = Paper("hostile");
        var book = new Book(file);
        foreach (var payload in s_payloads[..5])
        {
            Assert.Contains(book.All, cell => cell.Text == payload.TrimStart('\t') || cell.Text == ' ' + payload.TrimStart('\t'));
        }
        Assert.All(
            book.All.Where(cell => cell.Formula is not null),
            cell => Assert.DoesNotMatch("HYPERLINK|cmd|2\\+3|1\\+1|http", cell.Formula!)
        );
        Assert.Contains(book.All, cell => cell.Text == "abcde_x005F_x0041_f");
        // A cell that is edited keeps its text, too.
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var formats = document
            .WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>()
            .ToArray();
        Assert.All(
            book.All.Where(cell => cell.Text is ['=' or '+' or '-' or '@', ..]),
            cell => Assert.True(formats[cell.Style].QuotePrefix?.Value, cell.Text)
        );
    }

    [Fact]
    public void Text_longer_than_a_cell_is_cut_with_a_word()
    {
        var builder = new ProofBuilder();
        builder.Figure("1", label: new string('x', 40_000));
        var label = new Book(Papers.Of(builder.Build())).List("Figures").Single()["Label"].Text!;
        Assert.Equal(32_767, label.Length);
        Assert.EndsWith("[cut: a cell holds 32,767 characters]", label);
    }

    [Fact]
    public void A_list_longer_than_a_sheet_says_how_much_is_missing()
    {
        var book = new Book(Paper("cut"));
        var rows = book.List("Figures").ToArray();
        Assert.Equal(16, rows.Length);
        Assert.Equal("f15", rows[^2]["Figure"].Text);
        Assert.Equal("45 more of 60 are not shown: a sheet holds 20 rows. The JSON result lists them all.", rows[^1]["Figure"].Text);
    }

    [Fact]
    public void A_table_too_long_for_a_sheet_is_said_to_be_and_its_figures_are_listed()
    {
        var builder = new ProofBuilder();
        builder.Table("Long", [("2013", null)], [.. Enumerable.Range(0, 12).Select(row => ($"Line {row}", new[] { "1" }))]);
        var book = new Book(Papers.Of(builder.Build(), mostRows: 15));
        Assert.DoesNotContain("Income statement", book.Names);
        Assert.Contains(book.All, cell => cell.Text == "too long for a sheet");
    }

    [Fact]
    public void Ten_thousand_figures_are_written_in_little_time()
    {
        var builder = new ProofBuilder();
        for (var table = 0; table < 50; table++)
        {
            var cells = builder.Table(
                $"Table {table}",
                [("2013", Samples.FirstQuarter2013), ("2012", Samples.FirstQuarter2012)],
                [.. Enumerable.Range(0, 100).Select(row => ($"Line {row}", new[] { "1,234", "1,432" }))]
            );
            for (var row = 9; row < 100; row += 10)
            {
                builder.Sum(Verdict.Broken, cells[row, 0], [.. Enumerable.Range(row - 9, 9).Select(item => (cells[item, 0], 1))]);
            }
        }
        var proof = builder.Build();
        Assert.Equal(10_000, proof.Figures.Length);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var file = Papers.Of(proof);
        // It takes about a second; the bound leaves room for a busy machine, and none for work that grows with the square.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
        TestContext.Current.TestOutputHelper!.WriteLine($"{clock.ElapsedMilliseconds} ms, {file.Length / 1024} KB");
    }

    internal static Proof Hostile()
    {
        var builder = new ProofBuilder($"{s_payloads[0][..10]}&C&\"x\".md");
        foreach (var payload in s_payloads)
        {
            builder.Figure("5", label: payload);
            builder.Table(payload, [(payload, null)], [(payload, ["1"]), ("b", ["2"])], section: payload);
        }
        var result = builder.Figure("3");
        builder.Tie("footing", Verdict.Exact, result, [0, 1], s_payloads[0], 3m, basis: s_payloads[1]);
        builder.Find(Checking.Rules.ColumnDoesNotFoot.Rule, s_payloads[0], [result], details: [s_payloads[3]]);
        return builder.Build();
    }

    private static byte[] Paper(string name) =>
        name switch
        {
            "internap" => Papers.Of(Papers.Example("internap-1q13", "published.md")),
            "swapped digits" => Papers.Of(Papers.Example("swapped-digits", "release.md")),
            "hostile" => Papers.Of(Hostile()),
            "several documents" => Papers.Of(Samples.SameFactTwice()),
            "nothing" => Papers.Of(new ProofBuilder().Write("Nothing here.").Build()),
            "cut" => Papers.Of(Samples.ManyUnsupported(), mostRows: 20),
            _ => Papers.Of(Samples.Broken()),
        };
}
