using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>
/// The header of a table without aligned columns. A head is known by its like: "June 30, 2024 June 30, 2023" are as many
/// parts of the same shape as there are columns, or as there are groups of them. What has no like claims no column.
/// </summary>
internal sealed class OrderedHeader(Page page, int columns)
{
    private const int MostLines = 12;
    private const int MostStub = 4;

    private readonly List<(int Line, Piece Word, int Right)> _words = [];

    internal void Read(List<OrderedLine> lines, ImmutableArray<GridRow>.Builder into)
    {
        for (var first = 0; first < lines.Count; )
        {
            var after = Math.Min(lines.Count, first + MostLines);
            while (after > first && !Row(lines, first, after, into))
            {
                after--;
            }
            if (after == first)
            {
                var line = page.Lines[lines[first].Line];
                var text = page.Inline.Read(line.Text, line.End, out var style);
                if (text.Value.Length > 0)
                {
                    into.Add(new GridRow([new GridCell(text, 0, 1, style)]));
                }
                after++;
            }
            first = after;
        }
    }

    private bool Row(List<OrderedLine> lines, int first, int after, ImmutableArray<GridRow>.Builder into)
    {
        Collect(lines, first, after);
        for (var parts = columns; parts > 1; parts--)
        {
            if (columns % parts != 0)
            {
                continue;
            }
            for (var stub = _words.Count % parts; stub <= MostStub && stub + parts <= _words.Count; stub += parts)
            {
                if (HaveSameShape(stub, parts))
                {
                    if (Cells(stub, parts) is { Cells.Length: > 0 } row)
                    {
                        into.Add(row);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    // A footnote's mark belongs to the word before it.
    private void Collect(List<OrderedLine> lines, int first, int after)
    {
        _words.Clear();
        for (var index = first; index < after; index++)
        {
            var start = page.Lines[lines[index].Line].Start;
            foreach (var word in lines[index].Words)
            {
                var text = page.Source.Text.AsSpan(start + word.Left, word.Right - word.Left);
                if (_words.Count > 0 && text.Length is 3 or 4 && text[0] == '(' && text[^1] == ')' && _words[^1].Line == lines[index].Line)
                {
                    _words[^1] = _words[^1] with { Right = word.Right };
                    continue;
                }
                _words.Add((lines[index].Line, word, word.Right));
            }
        }
    }

    private bool HaveSameShape(int stub, int parts)
    {
        var size = (_words.Count - stub) / parts;
        var alike = false;
        for (var word = 0; word < size; word++)
        {
            var model = Text(stub + word);
            var same = true;
            for (var part = 1; part < parts; part++)
            {
                var other = Text(stub + part * size + word);
                if (
                    char.IsAsciiDigit(other[0]) != char.IsAsciiDigit(model[0])
                    || char.IsUpper(other[0]) != char.IsUpper(model[0])
                    || char.IsLetterOrDigit(other[^1]) != char.IsLetterOrDigit(model[^1])
                )
                {
                    return false;
                }
                same &= other.SequenceEqual(model);
            }
            alike |= same || char.IsAsciiDigit(model[0]);
        }
        return alike;
    }

    private GridRow Cells(int stub, int parts)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>(parts + 1);
        if (stub > 0)
        {
            Add(Cell(0, stub, 0, 1));
        }
        var size = (_words.Count - stub) / parts;
        var width = columns / parts;
        for (var part = 0; part < parts; part++)
        {
            Add(Cell(stub + part * size, stub + (part + 1) * size, 1 + part * width, 1 + (part + 1) * width));
        }
        return new GridRow(cells.ToImmutable());

        void Add(GridCell cell)
        {
            if (cell.Text.Value.Length > 0)
            {
                cells.Add(cell);
            }
        }
    }

    private GridCell Cell(int first, int after, int left, int right)
    {
        page.Inline.Begin();
        var end = -1;
        for (var index = first; index < after; index++)
        {
            var (line, word, stop) = _words[index];
            var start = page.Lines[line].Start;
            if (end >= 0)
            {
                page.Inline.AddBreak(' ', end, Math.Min(start + word.Left, end + 1));
            }
            page.Inline.Add(start + word.Left, start + stop);
            end = start + stop;
        }
        var text = page.Inline.Take(out var style);
        return new GridCell(text, left, right, style);
    }

    private ReadOnlySpan<char> Text(int index)
    {
        var (line, word, _) = _words[index];
        return page.Source.Text.AsSpan(page.Lines[line].Start + word.Left, word.Right - word.Left);
    }
}
