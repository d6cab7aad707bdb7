using Footbridge.Checking.Figures;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Facts;

/// <summary>
/// Figures inside a caption that come one for each column: "net of allowance of $1,799 and $1,809, respectively" over two dates.
/// </summary>
internal static class CaptionPairs
{
    /// <summary>The periods of the columns that hold figures of their own; empty where one has none, or two have the same.</summary>
    public static List<Period> Periods(DraftTable table)
    {
        var periods = new List<Period>();
        foreach (var column in table.Columns)
        {
            if (column.Kind != ColumnKind.Given)
            {
                continue;
            }
            if (column.Period is not { } period || periods.Contains(period))
            {
                return [];
            }
            periods.Add(period);
        }
        return periods;
    }

    /// <summary>The period of number <paramref name="index"/>, when it stands in a list of as many figures as there are columns.</summary>
    public static Period? PeriodOf(List<TextNumber> numbers, int index, ReadOnlySpan<char> text, List<Period> columns)
    {
        if (columns.Count < 2 || !numbers[index].IsFinancial)
        {
            return null;
        }
        int first = index,
            last = index;
        while (first > 0 && AreListed(numbers[first - 1], numbers[first], text))
        {
            first--;
        }
        while (last + 1 < numbers.Count && AreListed(numbers[last], numbers[last + 1], text))
        {
            last++;
        }
        return last - first + 1 == columns.Count ? columns[index - first] : null;
    }

    /// <summary>"$1,799 and $1,809", "53,585 shares and 53,459 shares", "10, 20 and 30": nothing else stands between them.</summary>
    private static bool AreListed(in TextNumber left, in TextNumber right, ReadOnlySpan<char> text)
    {
        if (
            !left.IsFinancial
            || !right.IsFinancial
            || (left.Unit ?? Unit.Count).Kind != (right.Unit ?? Unit.Count).Kind
            || right.Start < left.End
        )
        {
            return false;
        }
        return IsListed(text[left.End..right.Start]);
    }

    /// <summary>True for what stands between two figures of one list: nothing, a comma, "and", "shares and".</summary>
    public static bool IsListed(ReadOnlySpan<char> between)
    {
        var words = between.Trim(" ,$€£\u00A0");
        if (words.StartsWith("shares", StringComparison.OrdinalIgnoreCase))
        {
            words = words["shares".Length..].Trim(" ,");
        }
        return words.IsEmpty || words.Equals("and", StringComparison.OrdinalIgnoreCase) || words is "&" or "/";
    }
}
