using System.Text;
using Footbridge.Core.Findings;
using static Footbridge.Reading.Tests.Packages.Workbooks;

namespace Footbridge.Reading.Tests.Packages;

/// <summary>Whatever a file holds, the reader gives a package or lines, and never throws.</summary>
public class FuzzTests
{
    private const int Rounds = 300;

    private static readonly string[] s_paths =
    [
        "release.yaml",
        "statements.yaml",
        "measures.yaml",
        "facts.csv",
        "narrative.md",
        "boilerplate/about.md",
        "trial-balance.csv",
        "mapping.csv",
        "facts.xlsx",
    ];

    // Pieces that mean something to one format or another.
    private static readonly string[] s_pieces =
    [
        "{{",
        "}}",
        "\"",
        "'",
        "|",
        "*",
        "_",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "<",
        ">",
        "`",
        "#",
        "- ",
        ": ",
        "&",
        "!",
        "%",
        "@",
        "\\",
        "\n",
        "\r\n",
        "\t",
        "\n\n",
        ",",
        ";",
        "---",
        "...",
        "~",
        "null",
        "0",
        "-",
        "1e9",
        "\uFEFF",
        "\u0000",
        "\uE000",
        "\uE001\uE100",
        "é",
        "𝟘",
        "include ",
        "table ",
        "<!--",
        "-->",
        "http://",
        "www.",
        "    ",
        "> ",
        "1. ",
        "2025-Q2",
        "key: [",
        "&a ",
        "*a",
        "? ",
        "!!str ",
    ];

    private static readonly SamplePackage s_package = SamplePackage
        .Good.Changed("release.yaml", "  files: [facts.csv]\n", "")
        .With("trial-balance.csv", "code,name,period,debit,credit\n1,\"a, b\",2025-Q2,\"1,000\",\n2,c,2025-Q2,,1000\n")
        .With("mapping.csv", "account,concept,segment,sign\n1,cash,stores,\n2,debt,,credit\n")
        .With(
            "facts.xlsx",
            Of(
                [Words("concept"), Words("period"), Words("value")],
                [Words("cash"), Day(45838), Number("0.1")],
                [Words("x"), Words("2025-FY"), Percent("0.5")]
            )
        );

    [Fact]
    public void The_whole_is_good() => Assert.NotNull(s_package.Package());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_bytes(int seed)
    {
        var random = new Random(seed);
        foreach (var path in s_paths)
        {
            for (var round = 0; round < Rounds / 10; round++)
            {
                var bytes = new byte[random.Next(400)];
                random.NextBytes(bytes);
                Read(path, bytes);
            }
        }
    }

    [Fact]
    public void Files_that_are_cut_off_anywhere()
    {
        foreach (var path in s_paths)
        {
            var bytes = s_package.Bytes(path);
            var step = Math.Max(1, bytes.Length / Rounds);
            for (var length = 0; length < bytes.Length; length += step)
            {
                Read(path, bytes[..length]);
            }
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Files_with_pieces_put_in_left_out_and_changed(int seed)
    {
        var random = new Random(seed);
        foreach (var path in s_paths.Where(path => !path.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            for (var round = 0; round < Rounds; round++)
            {
                var text = new StringBuilder(s_package.Text(path));
                for (var change = random.Next(1, 6); change > 0; change--)
                {
                    var at = random.Next(text.Length);
                    switch (random.Next(3))
                    {
                        case 0:
                            text.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
                            break;
                        case 1:
                            text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at - 1 + (text.Length > 1 ? 0 : 1)));
                            break;
                        default:
                            text[at] = s_pieces[random.Next(s_pieces.Length)][0];
                            break;
                    }
                }
                Read(path, Encoding.UTF8.GetBytes(text.ToString()));
            }
        }
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void Texts_of_pieces(int seed)
    {
        var random = new Random(seed);
        foreach (var path in s_paths.Where(path => !path.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            for (var round = 0; round < Rounds; round++)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
                Read(path, Encoding.UTF8.GetBytes(text));
            }
        }
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void Workbooks_with_changed_bytes_and_sheets(int seed)
    {
        var random = new Random(seed);
        var good = s_package.Bytes("facts.xlsx");
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
            Read("facts.xlsx", bytes);
            var sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"7\"><v>1</v></c></row></sheetData></worksheet>"
            );
            sheet[random.Next(sheet.Length)] = "<>\"'=/19Zs&"[random.Next(11)];
            Read("facts.xlsx", OfSheet(sheet.ToString()));
        }
    }

    private static void Read(string path, byte[] bytes)
    {
        var reading = s_package.With(path, bytes).Read();
        Assert.Equal(reading.Problems.Any(problem => problem.Severity == Severity.Error), reading.Package is null);
        foreach (var problem in reading.Problems)
        {
            Assert.DoesNotContain('\n', problem.ToString());
            Assert.DoesNotContain('\u001B', problem.ToString());
            Assert.True(problem.Place.Line >= 0 && problem.Place.Column >= 0, problem.ToString());
            Assert.NotEmpty(problem.Message);
            Assert.NotEmpty(problem.Remedy);
        }
    }
}
