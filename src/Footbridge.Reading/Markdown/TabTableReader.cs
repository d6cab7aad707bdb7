using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;
using Footbridge.Reading.Text;

namespace Footbridge.Reading.Markdown;

/// <summary>Reads rows whose cells stand between tabs. A leading tab is an empty stub; a column is the number of tabs before it.</summary>
internal static class TabTableReader
{
    private const int LongestLabel = 300;

    /// <summary>The line after the table that starts at <paramref name="at"/>; the same line when there is none.</summary>
    internal static int End(Page page, int at)
    {
        var lines = page.Lines;
        var end = at;
        var rows = 0;
        for (var index = at; index < lines.Count && !lines[index].IsBlank; index++)
        {
            if (lines[index].Has(LineMarks.AnyTab))
            {
                rows++;
                end = index + 1;
            }
            else if (lines[index].Length > LongestLabel || lines[index].Has(LineMarks.Fence))
            {
                break;
            }
        }
        return rows > 1 ? end : at;
    }

    internal static void Read(Page page, int first, int after)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>(after - first);
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var text = page.Source.Text;
        for (var index = first; index < after; index++)
        {
            var line = page.Lines[index];
            cells.Clear();
            var column = 0;
            for (var at = line.Start; at <= line.End; column++)
            {
                var length = text.AsSpan(at, line.End - at).IndexOf('\t');
                var end = length < 0 ? line.End : at + length;
                var cell = page.Inline.Read(at, end, out var style);
                if (cell.Value.Length > 0)
                {
                    cells.Add(new GridCell(cell, column, column + 1, style, Indent(text, at, end)));
                }
                at = end + 1;
            }
            rows.Add(IsRule(cells) ? Rule(cells) : new GridRow(cells.ToImmutable()));
        }
        RuleMarks.Spread(rows);
        page.Blocks.Add(new Grid(page.Span(first, after), GridLayout.Tabbed, rows.MoveToImmutable()));
    }

    private static bool IsRule(ImmutableArray<GridCell>.Builder cells)
    {
        foreach (var cell in cells)
        {
            if (WordShape.Of(cell.Text.Value) != WordKind.Rule)
            {
                return false;
            }
        }
        return cells.Count > 0;
    }

    private static GridRow Rule(ImmutableArray<GridCell>.Builder cells)
    {
        var rules = ImmutableArray.CreateBuilder<GridCell>(cells.Count);
        foreach (var cell in cells)
        {
            var style = cell.Text.Value[0] is '=' or '═' ? CellStyles.DoubleRuleBelow : CellStyles.RuleBelow;
            rules.Add(new GridCell(MappedText.Empty, cell.Left, cell.Right, style));
        }
        return new GridRow(rules.MoveToImmutable(), IsRule: true);
    }

    private static int Indent(string text, int at, int end)
    {
        var indent = at;
        while (indent < end && LineScanner.IsBlank(text[indent]))
        {
            indent++;
        }
        return indent - at;
    }
}
