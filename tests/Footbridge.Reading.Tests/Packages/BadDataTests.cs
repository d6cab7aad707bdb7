using System.Text;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>Each fault of facts.csv gives its line.</summary>
public class BadDataTests
{
    private const string Head = "concept,period,segment,value,unit\n";

    [Theory]
    [InlineData("cash,2025-Q2,,,money", "facts.csv:2: value is empty; write the value, 0 for none, or delete the row")]
    [InlineData(
        "cash,2025-Q2,,lots,",
        "facts.csv:2: value \"lots\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "cash,2025-Q2,,(-5),",
        "facts.csv:2: value \"(-5)\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "cash,2025-Q2,,(5,",
        "facts.csv:2: value \"(5\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "cash,2025-Q2,,1e5,",
        "facts.csv:2: value \"1e5\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "cash,2025-Q2,,$5,",
        "facts.csv:2: value \"$5\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "cash,2025-Q2,,—,",
        "facts.csv:2: value \"—\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "cash,2025-Q2,,1.2.3,",
        "facts.csv:2: value \"1.2.3\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "cash,2025-Q2,,\"12,34\",",
        "facts.csv:2: the commas of value \"12,34\" do not stand between thousands; put a comma before every three digits, or none; the decimal sign is a point"
    )]
    [InlineData(
        "cash,2025-Q2,,\"1234,567\",",
        "facts.csv:2: the commas of value \"1234,567\" do not stand between thousands; put a comma before every three digits, or none; the decimal sign is a point"
    )]
    [InlineData(
        "cash,2025-Q2,,\"1,23\",",
        "facts.csv:2: the commas of value \"1,23\" do not stand between thousands; put a comma before every three digits, or none; the decimal sign is a point"
    )]
    [InlineData(
        "cash,2025-Q2,,\"1.5,000\",",
        "facts.csv:2: the commas of value \"1.5,000\" do not stand between thousands; put a comma before every three digits, or none; the decimal sign is a point"
    )]
    [InlineData(
        "cash,2025-Q2,,12345678901234567890123456789,",
        "facts.csv:2: value \"12345678901234567890123456789\" has more than 28 digits; write it with fewer"
    )]
    [InlineData("cash,2025-Q2,,4%,money", "facts.csv:2: the value \"4%\" is a percentage, its unit is money; correct one of them")]
    [InlineData(
        "cash,2025-Q2,,4,dollars",
        "facts.csv:2: unit cannot be \"dollars\"; write one of money, shares, per_share, percent, ratio, count, USD"
    )]
    [InlineData(
        "cash,2025-Q2,,4,EUR",
        "facts.csv:2: unit cannot be \"EUR\"; write one of money, shares, per_share, percent, ratio, count, USD"
    )]
    [InlineData("cash,2025-Q2,,4,share", "facts.csv:2: unit cannot be \"share\"; write shares")]
    [InlineData(
        "Cash,2025-Q2,,4,",
        "facts.csv:2: concept cannot be \"Cash\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(",2025-Q2,,4,", "facts.csv:2: concept is empty; use lower case letters, digits and underscores, and begin with a letter")]
    [InlineData(
        "cash,2025-Q2,North America,4,",
        "facts.csv:2: segment cannot be \"North America\"; use lower case letters, digits and underscores, and begin with a letter"
    )]
    [InlineData(
        "cash,2025-Q5,,4,",
        "facts.csv:2: period cannot be \"2025-Q5\"; write a fiscal period (2025-Q2, 2025-H1, 2025-9M, 2025-FY), a day (2025-06-30) or days (2025-04-01/2025-06-30)"
    )]
    [InlineData(
        "cash,2025-06-31,,4,",
        "facts.csv:2: period cannot be \"2025-06-31\"; write a fiscal period (2025-Q2, 2025-H1, 2025-9M, 2025-FY), a day (2025-06-30) or days (2025-04-01/2025-06-30)"
    )]
    [InlineData(
        "cash,2025-06-30/2025-04-01,,4,",
        "facts.csv:2: period cannot be \"2025-06-30/2025-04-01\"; write a fiscal period (2025-Q2, 2025-H1, 2025-9M, 2025-FY), a day (2025-06-30) or days (2025-04-01/2025-06-30)"
    )]
    [InlineData(
        "cash,,,4,",
        "facts.csv:2: period is empty; write a fiscal period (2025-Q2, 2025-H1, 2025-9M, 2025-FY), a day (2025-06-30) or days (2025-04-01/2025-06-30)"
    )]
    [InlineData(
        "cash,2025-Q2,,1,234,money",
        "facts.csv:2: cell 6, \"money\", stands under no column; delete it, or put a cell with commas in quotes",
        "facts.csv:2: unit cannot be \"234\"; write one of money, shares, per_share, percent, ratio, count, USD"
    )]
    [InlineData("cash,2025-Q2,,\"4,money\ncash,2025-Q2,,4,money", "facts.csv:2: a quotation mark is not closed; close it")]
    [InlineData(
        "cash,2025-Q2,,\"4\"x,money",
        "facts.csv:2: text follows a closing quotation mark; put the whole cell in quotes, and double the quotation marks inside it"
    )]
    [InlineData(
        "cash,2025-Q2,,4\"x,money",
        "facts.csv:2: a quotation mark stands inside a cell; put the whole cell in quotes, and double the quotation marks inside it"
    )]
    [InlineData(
        "\n\ncash,2025-Q2,,x,",
        "facts.csv:4: value \"x\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "\"two\nlines\",2025-Q2,,4,\ncash,2025-Q2,,x,",
        "facts.csv:2: concept cannot be \"two lines\"; use lower case letters, digits and underscores, and begin with a letter",
        "facts.csv:4: value \"x\" is no number; write digits, with a minus sign or parentheses where it is negative"
    )]
    [InlineData(
        "cash,2025-Q2\ncash,x,,4,",
        "facts.csv:2: value is empty; write the value, 0 for none, or delete the row",
        "facts.csv:3: period cannot be \"x\"; write a fiscal period (2025-Q2, 2025-H1, 2025-9M, 2025-FY), a day (2025-06-30) or days (2025-04-01/2025-06-30)"
    )]
    public void In_a_row(string rows, params string[] lines) => AssertLines(Head + rows + "\n", lines);

    [Theory]
    [InlineData("concept,period,value\n", "facts.csv: holds no facts; add a row for each")]
    [InlineData("", "facts.csv: holds no data; begin with a row that names the columns: concept, period, segment, value, unit")]
    [InlineData("\n\n", "facts.csv: holds no data; begin with a row that names the columns: concept, period, segment, value, unit")]
    [InlineData(
        "concept,value\na,1\n",
        "facts.csv:1: the column period is missing; add it: the columns are concept, period, segment, value, unit"
    )]
    [InlineData(
        "concept,periode,value\na,2025-Q2,1\n",
        "facts.csv:1: there is no column \"periode\" in such a file; write period",
        "facts.csv:1: the column period is missing; add it: the columns are concept, period, segment, value, unit"
    )]
    [InlineData("concept,period,value,value\na,2025-Q2,1,1\n", "facts.csv:1: two columns are value; keep one of them")]
    [InlineData(
        "concept;period;value\na;2025-Q2;1\n",
        "facts.csv:1: there is no column \"concept;period;value\" in such a file; separate the cells with commas, not with semicolons"
    )]
    [InlineData(
        "concept\tperiod\tvalue\na\t2025-Q2\t1\n",
        "facts.csv:1: there is no column \"concept period value\" in such a file; separate the cells with commas, not with tabs"
    )]
    public void In_the_columns(string text, params string[] lines) => AssertLines(text, lines);

    [Fact]
    public void Bytes_that_are_not_UTF_8_have_a_line()
    {
        AssertBytes(
            [.. Encoding.ASCII.GetBytes(Head + "a,2025-Q2,,1,\nb,2025-Q2,caf"), 0xE9, .. ",1,\n"u8],
            "facts.csv:3: holds a character that is not in UTF-8; save the file in UTF-8 (in a spreadsheet: \"CSV UTF-8\")"
        );
        AssertBytes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head)], "facts.csv: is in UTF-16; save it in UTF-8");
        AssertBytes(
            [.. Encoding.ASCII.GetBytes(Head + "a,2025-Q2,,1,\n"), 0, 0],
            "facts.csv:3: is binary data, not text; save it as text in UTF-8"
        );
    }

    [Fact]
    public void Order_of_columns_blanks_line_ends_and_byte_order_mark_do_not_matter()
    {
        byte[] bytes =
        [
            0xEF,
            0xBB,
            0xBF,
            .. "Value, Period ,CONCEPT,,\r\n \"1,234,567.50\" ,2025-Q2, cash,,\r\n\r\n,,,,\r\n\u22127%,2025-06-28,yield"u8,
        ];
        var points = SamplePackage.Good.With("facts.csv", bytes).Package().Dataset.Points;
        Assert.Equal(
            ["cash 2025-Q2 1234567.50  facts.csv:2", "yield 2025-06-28 -0.07 Percent facts.csv:5"],
            points.Select(point => FormattableString.Invariant($"{point.Concept} {point.Period} {point.Value} {point.Unit} {point.Place}"))
        );
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("+16", "16")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("(16.25)", "-16.25")]
    [InlineData("( 16 )", "-16")]
    [InlineData("4 %", "0.04")]
    [InlineData("(4%)", "-0.04")]
    [InlineData("(4)%", "-0.04")]
    [InlineData("0.1", "0.1")]
    [InlineData("999", "999")]
    [InlineData("\"1,000\"", "1000")]
    [InlineData("\"12,345,678.125\"", "12345678.125")]
    [InlineData("\"(1,000)\"", "-1000")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_value_is_taken_exactly(string written, string value) =>
        Assert.Equal(
            decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            Assert
                .Single(SamplePackage.Good.With("facts.csv", "concept,period,value\nx,2025-Q2," + written + "\n").Package().Dataset.Points)
                .Value
        );

    [Theory]
    [InlineData("44392.50", "44392.50")]
    [InlineData("(0.10)", "-0.10")]
    [InlineData("4.50%", "0.0450")]
    [InlineData("4%", "0.04")]
    public void Zeros_at_the_end_are_kept_as_they_tell_the_precision(string written, string value)
    {
        var point = Assert.Single(
            SamplePackage.Good.With("facts.csv", "concept,period,value\nx,2025-Q2," + written + "\n").Package().Dataset.Points
        );
        Assert.Equal(value, point.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Files_are_found_by_their_names()
    {
        var package = SamplePackage.Good.Changed("release.yaml", "  files: [facts.csv]\n", "");
        Assert.Equal(5, package.Package().Dataset.Points.Length);
        Assert.Equal(
            ["release.yaml: the package has no data; add facts.csv, facts.xlsx, or trial-balance.csv with mapping.csv"],
            package.Without("facts.csv").Problems()
        );
        Assert.Equal(
            ["release.yaml: the package has no data; rename \"fact.csv\" to facts.csv, or name it under data: files"],
            package.Without("facts.csv").With("fact.csv", SamplePackage.Facts).Problems()
        );
    }

    [Fact]
    public void Several_files_of_facts_are_read_one_after_another() =>
        Assert.Equal(
            ["facts.csv:6", "old/facts-2024.csv:2"],
            SamplePackage
                .Good.Changed("release.yaml", "files: [facts.csv]", "files: [facts.csv, old/facts-2024.csv]")
                .With("old/facts-2024.csv", "concept,period,value\nrevenues,2024-FY,1\n")
                .Package()
                .Dataset.Points.Select(point => point.Place.ToString())
                .TakeLast(2)
        );

    private static void AssertLines(string text, params string[] lines) => AssertBytes(Encoding.UTF8.GetBytes(text), lines);

    private static void AssertBytes(byte[] bytes, params string[] lines) =>
        Assert.Equal(lines, SamplePackage.Good.With("facts.csv", bytes).Problems());
}
