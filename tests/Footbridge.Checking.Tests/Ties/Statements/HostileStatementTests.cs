using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Footbridge.Checking.Tests.Ties.Statements;

/// <summary>Statements that no company prints are looked at in bounded time.</summary>
public class HostileStatementTests
{
    [Fact]
    public void Statements_of_twenty_thousand_lines_each_take_no_time()
    {
        var text = new StringBuilder("Balance Sheets (in thousands)\n\n| | March 31, 2025 | December 31, 2024 |\n|---|--:|--:|\n");
        Add(text, "Total assets", "99,000 | 98,000");
        for (var line = 0; line < 20_000; line++)
        {
            Add(
                text,
                $"Payable to vendor, net of allowance of ${1000 + line % 900} and ${2000 + line % 900}, treasury shares",
                "7,000 | 6,000"
            );
        }
        Add(text, "Total liabilities and stockholders' equity", "99,000 | 98,000");
        text.Append("\nStatement of Cash Flows (in thousands)\n\n| | Three months ended March 31, 2025 |\n|---|--:|\n");
        for (var line = 0; line < 20_000; line++)
        {
            Add(text, "Payable to vendor per diluted share", "0.55");
        }
        Add(text, "Net cash provided by operating activities", "100");
        Add(text, "Net cash used in investing activities", "-");
        Add(text, "Net cash provided by financing activities", "-");
        Add(text, "Cash and cash equivalents at end of period", "900");
        var facts = Facts.Of(text.ToString());
        var ties = new Checking.Ties.TieBook(facts.Book);
        var watch = Stopwatch.StartNew();
        Checking.Ties.StatementTies.Find(facts.Book, ties);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"it took {watch.Elapsed}");
    }

    private static void Add(StringBuilder text, string caption, string cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {caption} | {cells} |\n");
}
