using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>Words around a line that only sentences need: its table's title, and how much of its caption is qualification.</summary>
/// <param name="facts">The lines.</param>
internal sealed class LineNames(FactBook facts)
{
    private static readonly string[] s_tails = ["net of", "less", "including", "inclusive", "exclusive", "excluding", "after", "at cost"];

    private readonly Dictionary<DraftTable, int[]> _titles = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _heads = new int[facts.Lines.Count];

    /// <summary>The words of a table's title.</summary>
    public int[] TitleOf(DraftTable table)
    {
        if (!_titles.TryGetValue(table, out var words))
        {
            _titles.Add(table, words = facts.Words.Words(table.Title));
        }
        return words;
    }

    /// <summary>How many words of a caption stand before its qualification: "Accounts receivable" of "Accounts receivable, net of allowance ...".</summary>
    public int HeadOf(LineItem line)
    {
        ref var head = ref _heads[line.Order];
        if (head == 0)
        {
            head = 1 + Math.Min(Measure(line), line.Label.Length);
        }
        return head - 1;
    }

    private int Measure(LineItem line)
    {
        var label = line.Row.Label.AsSpan();
        var offset = 0;
        for (int comma; (comma = label[offset..].IndexOf(',')) >= 0; )
        {
            offset += comma + 1;
            var rest = label[offset..].TrimStart();
            foreach (var tail in s_tails)
            {
                if (rest.StartsWith(tail, StringComparison.OrdinalIgnoreCase))
                {
                    var words = facts.Words.Words(label[..(offset - 1)]).Length;
                    return words == 0 ? line.Label.Length : words;
                }
            }
        }
        // "Net interest margin (tax-equivalent basis)": what stands in parentheses at the end qualifies.
        var open = label.LastIndexOf('(');
        if (open > 0 && label[^1] == ')' && facts.Words.Words(label[..open]).Length is > 0 and var before)
        {
            return before;
        }
        return line.Label.Length;
    }
}
