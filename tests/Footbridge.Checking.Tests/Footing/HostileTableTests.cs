using System.Globalization;
using System.Text;
using Footbridge.Checking.Tests.Specs;
using FsCheck;
using FsCheck.Fluent;

namespace Footbridge.Checking.Tests.Footing;

/// <summary>Whatever stands in a table's cells, the check ends, and its proof is sound in itself.</summary>
public class HostileTableTests
{
    private static readonly string[] s_cells =
    [
        "",
        "-",
        "—",
        "0",
        "1",
        "(1)",
        "2",
        "3",
        "100",
        "1,234",
        "(1,234)",
        "2,468",
        "0.5",
        "1.25",
        "1.234567890123456789",
        "(0.01)",
        "12%",
        "(3.5)%",
        "150 bps",
        "NM",
        "n/a",
        "$",
        "999,999,999,999,999,999",
        "(999,999,999,999,999,999)",
        "9,223,372,036,854,775,807",
        "123,456,789,012,345,678",
        "$1.5 million",
        "€999,999,999,999,999 billion",
        "2013",
        "5x",
        "1/2",
        "Total",
    ];

    private static readonly string[] s_labels =
    [
        "",
        "Item",
        "Total",
        "Net income",
        "Net income per share",
        "Weighted shares",
        "Margin %",
        "Cash and cash equivalents",
        "Net cash from operations",
        "Assets",
    ];

    private static readonly string[] s_captions =
    [
        "",
        "(In trillions)",
        "(In billions, except per share data)",
        "Consolidated Balance Sheets (in thousands)",
        "Statements of Cash Flows (in millions of dollars)",
    ];

    [Fact]
    public void Any_table_is_checked() =>
        Prop.ForAll(Pages.ToArbitrary(), static page => Assert.Empty(ProofInvariants.Faults(CheckedText.Check(page).Proof)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20000).WithReplay(20130425UL, 29UL));

    private static Gen<string> Pages { get; } =
        from columns in Gen.Choose(1, 6)
        from rows in Gen.Choose(1, 14)
        from caption in Gen.Elements(s_captions)
        // Few different cells in a table: equal figures, sums that hold by chance, columns of one kind.
        from palette in Gen.Elements(s_cells).ArrayOf(5)
        from cells in Gen.Elements(palette).ArrayOf(rows * columns)
        from labels in Gen.Elements(s_labels).ArrayOf(rows)
        select Page(caption, columns, labels, cells);

    private static string Page(string caption, int columns, string[] labels, string[] cells)
    {
        var page = new StringBuilder(caption).Append("\n\n|  |");
        for (var column = 0; column < columns; column++)
        {
            page.Append(CultureInfo.InvariantCulture, $" March 31, {2024 - column} |");
        }
        page.Append("\n|:--|").Insert(page.Length, "--:|", columns);
        for (var row = 0; row < labels.Length; row++)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n| {labels[row]} |");
            for (var column = 0; column < columns; column++)
            {
                page.Append(CultureInfo.InvariantCulture, $" {cells[row * columns + column]} |");
            }
        }
        return page.Append('\n').ToString();
    }
}
