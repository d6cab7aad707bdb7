using Footbridge.Checking.Periods;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Where a converter lost the layout the heads of columns stand as lines of their own above the figures: as many lines that name
/// a period as there are columns without heads, or one for each repetition of the years.
/// </summary>
internal static class CaptionHeads
{
    private const int Longest = 160;

    /// <summary>Gives such lines to the columns of <paramref name="table"/>.</summary>
    public static void Find(DraftTable table)
    {
        if (table.Grid.Layout == GridLayout.Html || table.Columns.Length < 2 || table.Captions.Count < 2)
        {
            return;
        }
        var (first, lines) = Lines(table);
        if (lines < 2 || table.Columns.Length % lines != 0)
        {
            return;
        }
        var each = table.Columns.Length / lines;
        if (each == 1 ? !table.Columns.All(static column => column.Stack.Count == 0) : !YearsRepeat(table.Columns, each))
        {
            return;
        }
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var head = PlainText.Of(table.Captions[first + column / each]);
            table.Columns[column].Stack.Insert(0, head);
            if (column % each == 0)
            {
                table.Heads.Add(head);
            }
        }
    }

    /// <summary>The last captions that name one period each; a short one may stand below them, "ASSETS" over the first rows.</summary>
    private static (int First, int Lines) Lines(DraftTable table)
    {
        var (first, lines) = (0, 0);
        for (var index = table.Captions.Count - 1; index >= 0 && lines < table.Columns.Length; index--)
        {
            var text = table.Captions[index].Value;
            if (text.Length > Longest)
            {
                break;
            }
            var phrase = PeriodGrammar.Parse(text);
            if (phrase.HasPeriod && !Said.IsPlural(phrase))
            {
                (first, lines) = (index, lines + 1);
            }
            else if (lines > 0 || text.Length > 20)
            {
                break;
            }
        }
        return (first, lines);
    }

    private static bool YearsRepeat(DraftColumn[] columns, int each)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            if (
                columns[index].Stack is not [{ Length: 4 } year]
                || !int.TryParse(year, System.Globalization.CultureInfo.InvariantCulture, out _)
                || year != columns[index % each].Stack[0]
            )
            {
                return false;
            }
        }
        return true;
    }
}
