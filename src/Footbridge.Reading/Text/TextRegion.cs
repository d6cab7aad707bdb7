using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Reads a stretch of lines without any markup of their own: tables by position, flattened and run-on tables, and the prose between.</summary>
internal static class TextRegion
{
    internal static void Read(Page page, int first, int after)
    {
        while (first < after && page.Lines[first].IsBlank)
        {
            first++;
        }
        if (first >= after)
        {
            return;
        }
        var shapes = new LineSurvey().Measure(page, first, after);
        var start = 0;
        for (var index = 0; index < shapes.Length; index++)
        {
            var line = page.Lines[first + index];
            if (RunOnTable.MayBe(page, line))
            {
                var table = RunOnTable.TryRead(page, line);
                if (table is not null)
                {
                    Tables(page, shapes, first, start, index);
                    table.Emit(page);
                    start = index + 1;
                }
            }
            else if (FlatTable.MayStart(page, shapes, first, index))
            {
                var flat = FlatTable.TryRead(page, shapes, first, start, index, out var end);
                if (flat is not null)
                {
                    Tables(page, shapes, first, start, flat.First);
                    flat.Emit(page);
                    start = flat.After;
                    index = flat.After - 1;
                }
                else
                {
                    index = end;
                }
            }
        }
        Tables(page, shapes, first, start, shapes.Length);
    }

    private static void Tables(Page page, LineShape[] shapes, int offset, int from, int to)
    {
        if (from >= to)
        {
            return;
        }
        var extent = new TableExtent(page, shapes, offset, to);
        var builder = new FixedWidthTable(page, shapes, offset);
        var ordered = new OrderedTable(page, shapes, offset);
        var refused = from - 1;
        var furniture = new List<int>();
        var start = from;
        var tagged = false;
        for (var index = from; index < to; index++)
        {
            tagged = shapes[index].Class switch
            {
                LineClass.TableStart => true,
                LineClass.TableEnd => false,
                _ => tagged,
            };
            if (shapes[index].Class != LineClass.Data)
            {
                continue;
            }
            if (index > refused)
            {
                if (ordered.TryRead(index, start, to) is { } grid)
                {
                    ProseReader.Read(page, shapes, offset, start, ordered.First);
                    page.Blocks.Add(grid);
                    start = ordered.Last + 1;
                    index = ordered.Last;
                    continue;
                }
                refused = ordered.Last;
            }
            var last = extent.Last(index, tagged);
            var head = extent.Header(index, start);
            if (!IsTable(shapes, head, index, last, extent.Rows))
            {
                index = last;
                continue;
            }
            ProseReader.Read(page, shapes, offset, start, head);
            page.Blocks.Add(builder.Build(head, last, furniture));
            foreach (var line in furniture)
            {
                ProseReader.Read(page, shapes, offset, line, line + 1);
            }
            start = last + 1;
            index = last;
        }
        ProseReader.Read(page, shapes, offset, start, to);
    }

    // One line with a gap before a number is no table; two are, and so is one under a header or a drawn line.
    private static bool IsTable(LineShape[] shapes, int head, int data, int last, int rows)
    {
        if (rows > 1 || shapes[data].Figures > 2)
        {
            return true;
        }
        var isWide = shapes[data].Gap >= 3 || shapes[data].Chunks == 1;
        for (var index = head; index <= last; index++)
        {
            var kind = shapes[index].Class;
            if (kind == LineClass.Marks || (isWide && (kind == LineClass.Rule || (index < data && kind == LineClass.Columns))))
            {
                return true;
            }
        }
        return false;
    }
}
