using System.IO.Compression;
using static Footbridge.Reading.Tests.Packages.Workbooks;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>facts.xlsx says what facts.csv would.</summary>
public class WorkbookTests
{
    private static readonly string[] s_head = [Words("concept"), Words("period"), Words("segment"), Words("value"), Words("unit")];

    private static readonly SamplePackage s_package = SamplePackage.Good.Changed(
        "release.yaml",
        "files: [facts.csv]",
        "files: [facts.xlsx]"
    );

    [Fact]
    public void A_sheet_of_facts_is_read()
    {
        var points = s_package
            .With(
                "facts.xlsx",
                Of(
                    s_head,
                    [Words("revenues"), Words("2025-Q2"), Words("stores"), Number("1234.5"), Words("money")],
                    [],
                    [Words("cash"), Day(45838), Words(""), Words("(16)")],
                    [Words("yield"), Words("2025-FY"), "", Percent("0.04"), Words("percent")]
                )
            )
            .Package()
            .Dataset.Points;
        Assert.Equal(
            [
                "revenues 2025-Q2 stores 1234.5 Money facts.xlsx:2",
                "cash 2025-06-30  -16  facts.xlsx:4",
                "yield 2025-FY  0.04 Percent facts.xlsx:5",
            ],
            points.Select(point =>
                FormattableString.Invariant($"{point.Concept} {point.Period} {point.Segment} {point.Value} {point.Unit} {point.Place}")
            )
        );
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("1234567.89", "1234567.89")]
    [InlineData("1E6", "1000000")]
    [InlineData("1.5E-7", "0.00000015")]
    [InlineData("-69699", "-69699")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    public void A_number_is_the_one_that_was_typed(string written, string value) =>
        Assert.Equal(
            value,
            FormattableString.Invariant(
                $"{Assert.Single(s_package.With("facts.xlsx", Of(s_head, [Words("x"), Words("2025-Q2"), "", Number(written)])).Package().Dataset.Points).Value}"
            )
        );

    [Fact]
    public void A_trial_balance_and_its_mapping_may_be_workbooks()
    {
        var points = SamplePackage
            .Good.Changed("release.yaml", "  files: [facts.csv]\n", "")
            .Without("facts.csv")
            .With(
                "trial-balance.xlsx",
                Of([Words("code"), Words("balance")], [Number("1000"), Number("0.1")], [Words("4000"), Number("-0.1")])
            )
            .With(
                "mapping.xlsx",
                Of([Words("account"), Words("concept")], [Number("1000"), Words("cash")], [Number("4000"), Words("revenues")])
            )
            .Package()
            .Dataset.Points;
        Assert.Equal(["cash 0.1", "revenues -0.1"], points.Select(point => FormattableString.Invariant($"{point.Concept} {point.Value}")));
    }

    [Fact]
    public void Faults_have_their_row()
    {
        AssertLines(
            Of(
                s_head,
                [Words("cash"), Words("2025-Q2"), Words(""), Fault("#N/A")],
                [Words("cash"), Number("2025"), Words(""), Number("1")],
                [Words("cash"), Words("2025-Q2"), Words(""), Number("1E300")],
                [Words("cash"), Words("2025-Q2"), Words(""), Number("1E-300")]
            ),
            "facts.xlsx:2: value is empty; write the value, 0 for none, or delete the row",
            "facts.xlsx:3: period cannot be \"2025\"; write a fiscal period (2025-Q2, 2025-H1, 2025-9M, 2025-FY), a day (2025-06-30) or days (2025-04-01/2025-06-30)",
            "facts.xlsx:4: value \"1E+300\" is no number; write digits, with a minus sign or parentheses where it is negative",
            "facts.xlsx:5: value \"1E-300\" is no number; write digits, with a minus sign or parentheses where it is negative"
        );
        AssertLines(
            Of([Words("concept"), Words("value")], [Words("cash"), Number("1")]),
            "facts.xlsx:1: the column period is missing; add it: the columns are concept, period, segment, value, unit"
        );
        AssertLines(Of(), "facts.xlsx: holds no data; begin with a row that names the columns: concept, period, segment, value, unit");
    }

    [Fact]
    public void What_is_no_workbook_is_refused()
    {
        AssertLines([], "facts.xlsx: is no workbook; save the data as .xlsx or .csv");
        AssertLines("concept,period,value"u8.ToArray(), "facts.xlsx: is no workbook; save the data as .xlsx or .csv");
        AssertLines(
            [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3],
            "facts.xlsx: is an old or a protected workbook; save it as .xlsx without a password"
        );
        AssertLines(
            Zip(("a.txt", "b")),
            "facts.xlsx: is no workbook that can be read; open it in a spreadsheet, and save it as .xlsx again"
        );
        AssertLines(
            OfSheet("<worksheet"),
            "facts.xlsx: is no workbook that can be read; open it in a spreadsheet, and save it as .xlsx again"
        );
    }

    [Fact]
    public void A_sheet_as_wide_as_a_spreadsheet_can_be_is_refused() =>
        AssertLines(
            OfSheet(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>"
            ),
            "facts.xlsx: the first sheet has 16384 columns; delete the columns beside the data"
        );

    [Fact]
    public void A_workbook_that_unpacks_without_end_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 520; megabyte++)
            {
                part.Write(blanks);
            }
        }
        Assert.InRange(stream.Length, 1, 16 * 1024 * 1024);
        AssertLines(stream.ToArray(), "facts.xlsx: unpacks to more than 512 MB; leave out what the release does not need");
    }

    private static void AssertLines(byte[] bytes, params string[] lines) =>
        Assert.Equal(lines, s_package.With("facts.xlsx", bytes).Problems());
}
