using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Finds where a fixed-width table starts and ends, around its first row of figures.</summary>
/// <param name="page">The text.</param>
/// <param name="shapes">The lines' shapes.</param>
/// <param name="first">The line that the first shape belongs to.</param>
/// <param name="end">The shape after the last that a table may reach.</param>
internal sealed class TableExtent(Page page, LineShape[] shapes, int first, int end)
{
    private const int MostPending = 20;
    private const int MostHeader = 30;
    private const int LongestHeading = 70;

    /// <summary>Column where figures start, as far as is known.</summary>
    internal int Zone { get; private set; }

    /// <summary>Rows of figures in the extent last found.</summary>
    internal int Rows { get; private set; }

    /// <summary>The last line of the table whose first row of figures is <paramref name="data"/> (indices of shapes).</summary>
    internal int Last(int data, bool tagged)
    {
        var last = data;
        int blanks = 0,
            pending = 0;
        var page = false;
        Zone = shapes[data].Zone;
        Rows = 1;
        for (var index = data + 1; index < end; index++)
        {
            var shape = shapes[index];
            switch (shape.Class)
            {
                case LineClass.Blank:
                    blanks++;
                    continue;
                case LineClass.Data:
                    if (blanks > 3 && !page && !tagged)
                    {
                        return last;
                    }
                    last = index;
                    Zone = Math.Min(Zone, shape.Zone);
                    Rows++;
                    pending = 0;
                    page = false;
                    break;
                case LineClass.Rule:
                    if (pending == 0 && blanks < 2 && !page)
                    {
                        last = index;
                    }
                    break;
                case LineClass.Page or LineClass.PageNumber:
                    page = true;
                    break;
                case LineClass.TableStart or LineClass.TableEnd or LineClass.Marks or LineClass.Caption:
                    return last;
                case LineClass.Columns when shape.Right > Zone + 1 && (blanks > 0 || page || shapes[index - 1].Class == LineClass.Rule):
                    return last;
                default:
                    if ((blanks > 1 && !page && !tagged) || IsParagraph(index) || ++pending > MostPending)
                    {
                        return last;
                    }
                    if (IsTail(index, last, blanks))
                    {
                        last = index;
                    }
                    break;
            }
            blanks = 0;
        }
        return last;
    }

    /// <summary>The first line of the table's header.</summary>
    internal int Header(int data, int floor)
    {
        var top = data;
        var blanks = 0;
        for (var index = data - 1; index >= floor && data - index <= MostHeader; index--)
        {
            var shape = shapes[index];
            switch (shape.Class)
            {
                case LineClass.Blank:
                    if (++blanks > 2)
                    {
                        return Labels(top, floor);
                    }
                    continue;
                case LineClass.Rule or LineClass.Marks:
                    top = index;
                    break;
                case LineClass.Caption:
                    break;
                case LineClass.Columns when shape.Right > Zone + 1 && !IsDense(index):
                    top = index;
                    break;
                case LineClass.Prose or LineClass.Columns when shape.Right <= Zone + 1 && blanks < 2:
                    // A stub line belongs to the header only if something of the header stands above it.
                    break;
                case LineClass.Prose
                    when blanks == 0
                        && shape.Left < Zone
                        && shape.Width <= LongestHeading
                        && index > floor
                        && shapes[index - 1].Class == LineClass.Rule:
                    // A heading right below the rule of the column heads, though it is wider than the stub.
                    break;
                case LineClass.Prose
                    when shape.Left >= Zone - 4 && shape.Width <= 70 && (blanks == 0 || shapes[index + 1].Class == LineClass.Rule):
                    top = index;
                    break;
                default:
                    return Labels(top, floor);
            }
            blanks = 0;
        }
        return Labels(top, floor);
    }

    // Without a header the section headings that touch the first row still belong to the table.
    private int Labels(int top, int floor)
    {
        if (shapes[top].Class != LineClass.Data)
        {
            // "(In millions, except" above "per share data)": the bracket is open, so the line belongs to the header.
            while (top > floor && shapes[top - 1] is { Class: LineClass.Prose } above && above.Right <= Zone + 1 && IsOpen(top - 1))
            {
                top--;
            }
            return top;
        }
        var least = Math.Max(floor, top - 6);
        while (top > least && shapes[top - 1] is { Class: LineClass.Prose } shape && shape.Right <= Zone + 1)
        {
            top--;
        }
        return top;
    }

    private bool IsOpen(int index)
    {
        var text = page.Content(first + index);
        return text.Count('(') > text.Count(')');
    }

    // The rest of a label whose figures stand on its first line.
    private bool IsTail(int index, int last, int blanks) =>
        blanks == 0
        && index == last + 1
        && shapes[last].Class == LineClass.Data
        && shapes[index].Right <= Zone + 1
        && shapes[index].Left > shapes[last].Left
        && char.IsLower(page.Content(first + index)[0]);

    private bool IsParagraph(int index)
    {
        var shape = shapes[index];
        if (shape.Left >= Zone || shape.Right <= Zone + 2)
        {
            return false;
        }
        return shape.Width > 110
            || (shape.Width > 60 && page.Content(first + index)[^1] == '.')
            || (Crosses(index + 1) && shape.Width > 40);
    }

    private bool Crosses(int index) =>
        index < end
        && shapes[index] is { Class: LineClass.Prose or LineClass.Columns } shape
        && shape.Left < Zone
        && shape.Right > Zone + 2
        && shape.Gap < 4;

    // A justified line of prose has gaps too, but hardly any blank.
    private bool IsDense(int index)
    {
        var shape = shapes[index];
        return shape.Gap <= 3 && shape.Left < Zone - 4 && shape.Width > 55 && shape.Chunks <= 3;
    }
}
