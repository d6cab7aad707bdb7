using System.Globalization;
using System.Text;
using Footbridge.Checking.Ties;

namespace Footbridge.Checking.Tests.Ties.Statements;

/// <summary>Changes of balance lines that were planted in random statements are found; without them, next to nothing is.</summary>
public class PlantedChangesTests(ITestOutputHelper output)
{
    private const int Documents = 150;

    private static readonly string[] s_assets =
    [
        "Trade receivables",
        "Inventories",
        "Prepaid rent",
        "Supplier advances",
        "Other current assets",
    ];

    private static readonly string[] s_liabilities =
    [
        "Accounts payable",
        "Accrued payroll",
        "Deferred revenues",
        "Customer deposits",
        "Warranty obligations",
        "Other current liabilities",
    ];

    [Fact]
    public void Every_planted_change_is_found()
    {
        var random = new Random(20130425);
        var missed = new List<string>();
        for (var document = 0; document < Documents; document++)
        {
            var (text, planted) = Statements(random, isPlanted: true);
            var facts = Facts.Of(text);
            var found = facts
                .Ties.Ties.Where(static tie => tie.Rule == TieRules.RollForward)
                .Select(tie => facts.Book.Figures[tie.Result].Label)
                .ToHashSet();
            missed.AddRange(planted.Where(label => !found.Contains(label)).Select(label => $"{label}\n{text}"));
        }
        Assert.True(missed.Count == 0, $"{missed.Count} were missed, the first: {missed.FirstOrDefault()}");
    }

    [Fact]
    public void Random_flows_are_next_to_never_taken_for_changes()
    {
        var random = new Random(20130426);
        int ties = 0,
            lines = 0;
        for (var document = 0; document < Documents; document++)
        {
            var (text, labels) = Statements(random, isPlanted: false);
            ties += Facts.Of(text).Ties.Ties.Count(static tie => tie.Rule == TieRules.RollForward && tie.Holds);
            lines += labels.Count;
        }
        output.WriteLine($"{ties} of {lines} random lines");
        Assert.True(ties * 200 <= lines, $"{ties} of {lines} random lines were taken for changes");
    }

    /// <summary>A balance sheet and a cash-flow statement whose lines have the same captions; with the changes, or with any figures.</summary>
    private static (string Text, List<string> Labels) Statements(Random random, bool isPlanted)
    {
        var balance = new StringBuilder(
            "Balance Sheets (in thousands)\n\n| | March 31, 2025 | December 31, 2024 |\n|---|--:|--:|\n| Cash and cash equivalents | 900 | 800 |\n"
        );
        var flow = new StringBuilder("\nStatement of Cash Flows (in thousands)\n\n| | Three months ended March 31, 2025 |\n|---|--:|\n");
        var labels = new List<string>();
        foreach (
            var (caption, sign) in s_assets
                .Select(static caption => (caption, -1))
                .Concat(s_liabilities.Select(static caption => (caption, 1)))
        )
        {
            if (caption == s_liabilities[0])
            {
                balance.Append("| Total assets | 99,000 | 98,000 |\n");
            }
            var open = random.Next(1_000, 40_000);
            var change = random.Next(40, 900) * (random.Next(2) == 0 ? -1 : 1);
            balance.Append(CultureInfo.InvariantCulture, $"| {caption} | {open + change:N0} | {open:N0} |\n");
            var printed = isPlanted ? sign * change : random.Next(40, 900) * (random.Next(2) == 0 ? -1 : 1);
            flow.Append(CultureInfo.InvariantCulture, $"| {caption} | {(printed < 0 ? $"({-printed})" : printed)} |\n");
            labels.Add(caption);
        }
        balance.Append(
            "| Total stockholders' equity | 55,000 | 54,000 |\n| Total liabilities and stockholders' equity | 99,000 | 98,000 |\n"
        );
        flow.Append(
            "| Net cash provided by operating activities | 100 |\n| Net cash used in investing activities | - |\n| Net cash provided by financing activities | - |\n"
        );
        flow.Append(
            "| Net increase in cash and cash equivalents | 100 |\n| Cash and cash equivalents at beginning of period | 800 |\n| Cash and cash equivalents at end of period | 900 |\n"
        );
        return (balance.Append(flow).ToString(), labels);
    }
}
