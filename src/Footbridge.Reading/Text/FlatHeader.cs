using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Lays the header cells of a flattened table over its columns, again by counting.</summary>
internal static class FlatHeader
{
    /// <summary>The first item of the header: the first with a year, and what stands above it in as many cells as divide the columns.</summary>
    internal static int Start(Page page, List<FlatItem> items, int first, int body, int columns)
    {
        var start = first;
        while (start < body && !FlatSections.HasYear(page, items[start]))
        {
            start++;
        }
        if (start == body)
        {
            return body;
        }
        start = AfterTitle(page, items, start, body);
        // "March 31," twice above "2025" and "2024"; "Three Months Ended" above those.
        while (start > first)
        {
            var group = GroupBefore(page, items, first, start);
            while (group > 0 && columns % group != 0)
            {
                group--;
            }
            if (group == 0)
            {
                break;
            }
            start -= group;
        }
        return start;
    }

    // "Quarter of 2025 compared to prior year" above two cells with years is a title, not a header.
    private static int AfterTitle(Page page, List<FlatItem> items, int start, int body)
    {
        for (var at = start; at + 1 < body; at++)
        {
            if (
                FlatSections.HasYear(page, items[at])
                && FlatSections.HasYear(page, items[at + 1])
                && Shape(page, items[at]) == Shape(page, items[at + 1])
            )
            {
                return at;
            }
        }
        return start;
    }

    /// <summary>Adds the header's rows; gives the number of cells in the row that groups the columns, or 0.</summary>
    internal static int Add(Page page, List<FlatItem> items, FlatSection section, ImmutableArray<GridRow>.Builder rows)
    {
        var count = section.Body - section.First;
        if (count == 0)
        {
            return 0;
        }
        var period = Period(page, items, section);
        if (period > 1)
        {
            // Column by column: "March 31," "2025" "December 31," "2024".
            for (var part = 0; part < period; part++)
            {
                var cells = ImmutableArray.CreateBuilder<GridCell>();
                for (var column = 0; column < section.Columns; column++)
                {
                    Cell(page, items[section.First + column * period + part], column + 1, column + 2, cells);
                }
                rows.Add(new GridRow(cells.ToImmutable()));
            }
            return 0;
        }
        var groups = 0;
        for (var at = section.First; at < section.Body; )
        {
            var end = at + 1;
            while (end < section.Body && end - at < section.Columns && Follows(page, items, at, end, section))
            {
                end++;
            }
            rows.Add(Row(page, items, at, end, section.Columns));
            var cells = end - at;
            groups = cells > 1 && cells < section.Columns && section.Columns % cells == 0 ? cells : groups;
            at = end;
        }
        return groups;
    }

    // A row of the header goes on while cells look alike; the last row takes what is left.
    private static bool Follows(Page page, List<FlatItem> items, int first, int at, FlatSection section) =>
        Shape(page, items[at]) == Shape(page, items[first])
        || (section.Body - first <= section.Columns && FlatSections.HasYear(page, items[first]));

    private static GridRow Row(Page page, List<FlatItem> items, int from, int to, int columns)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>(to - from);
        var width = columns % (to - from) == 0 ? columns / (to - from) : 1;
        for (var at = from; at < to; at++)
        {
            var left = 1 + (at - from) * width;
            var right = at + 1 == to ? columns + 1 : left + width;
            Cell(page, items[at], left, Math.Max(right, left + 1), cells);
        }
        return new GridRow(cells.ToImmutable());
    }

    private static void Cell(Page page, FlatItem item, int left, int right, ImmutableArray<GridCell>.Builder cells)
    {
        var line = page.Lines[item.Line];
        var text = page.Inline.Read(line.Text, line.End, out var style);
        if (text.Value.Length > 0)
        {
            cells.Add(new GridCell(text, left, right, style));
        }
    }

    // Header cells that come column by column repeat their shapes once a column.
    private static int Period(Page page, List<FlatItem> items, FlatSection section)
    {
        var count = section.Body - section.First;
        if (count % section.Columns != 0 || count == section.Columns)
        {
            return 1;
        }
        var period = count / section.Columns;
        for (var at = section.First; at < section.Body; at++)
        {
            var twin = section.First + (at - section.First) % period;
            if (Shape(page, items[at]) != Shape(page, items[twin]))
            {
                return 1;
            }
            if (at == section.First + 1 && Shape(page, items[at]) == Shape(page, items[section.First]))
            {
                return 1;
            }
        }
        return period;
    }

    private static int GroupBefore(Page page, List<FlatItem> items, int first, int start)
    {
        var group = 0;
        var shape = Shape(page, items[start - 1]);
        while (start - group - 1 >= first && Shape(page, items[start - group - 1]) == shape && IsPeriodLike(page, items[start - group - 1]))
        {
            group++;
        }
        return group;
    }

    // A title is in brackets, in capitals, or long; a period's name is a few words.
    private static bool IsPeriodLike(Page page, FlatItem item)
    {
        var text = page.Content(item.Line);
        var small = false;
        foreach (var c in text)
        {
            small |= char.IsLower(c);
        }
        return text.Length <= 32 && text[0] != '(' && small;
    }

    // 0: words, 1: words with digits, 2: a year, 3: in brackets.
    private static int Shape(Page page, FlatItem item)
    {
        var text = page.Content(item.Line);
        return item.Kind == FlatKind.Year ? 2
            : text[0] == '(' ? 3
            : text.IndexOfAnyInRange('0', '9') >= 0 ? 1
            : 0;
    }
}
