using System.Globalization;

namespace Footbridge.Measure.Markup;

/// <summary>The tables of a page, found by a stack of tags and nothing else.</summary>
internal sealed class PageScan
{
    private const int MaxSpan = 1000;
    private readonly List<ScannedCell> _cells = [];
    private readonly string _source;
    private int _textStart;
    private int _textEnd;

    /// <summary>Scans a page.</summary>
    public PageScan(string source)
    {
        _source = source;
        var open = new Stack<OpenTable>();
        var scanner = new MarkupScanner(source);
        var from = 0;
        while (scanner.Next() is { } tag)
        {
            NoteText(from, tag.Start);
            from = tag.End;
            Visit(tag, open);
        }
        while (open.TryPop(out var table))
        {
            table.CloseCell(source.Length);
        }
        _cells.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>All tables, in order of their start tags.</summary>
    public List<ScannedTable> Tables { get; } = [];

    /// <summary>The innermost cell that holds <paramref name="offset"/>, or null.</summary>
    public ScannedCell? CellAt(int offset)
    {
        int low = 0,
            high = _cells.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_cells[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        // Cells nest, so the last one that starts before the offset and is still open there is the innermost.
        for (var index = low - 1; index >= 0; index--)
        {
            if (offset < _cells[index].End)
            {
                return _cells[index];
            }
        }
        return null;
    }

    private void Visit(MarkupTag tag, Stack<OpenTable> open)
    {
        switch (tag.Name)
        {
            case "table" when !tag.IsEnd && !tag.IsEmpty:
                if (open.TryPeek(out var outer))
                {
                    outer.MarkHoldsTable();
                }
                var table = new ScannedTable(_source, Tables.Count, tag.Start) { Lead = PlainText.Of(_source, _textStart, _textEnd) };
                Tables.Add(table);
                open.Push(new OpenTable(table));
                break;
            case "table" when tag.IsEnd && open.TryPop(out var closed):
                closed.CloseCell(tag.Start);
                break;
            case "tr" when open.TryPeek(out var current):
                current.CloseCell(tag.Start);
                if (!tag.IsEnd)
                {
                    current.OpenRow();
                }
                break;
            case "td" or "th" when open.TryPeek(out var current):
                current.CloseCell(tag.Start);
                if (!tag.IsEnd)
                {
                    _cells.Add(current.OpenCell(tag.End, Span(tag, "colspan"), Span(tag, "rowspan")));
                    if (tag.IsEmpty)
                    {
                        current.CloseCell(tag.End);
                    }
                }
                break;
        }
    }

    private void NoteText(int start, int end)
    {
        if (end > start && PlainText.Of(_source, start, end).Any(char.IsLetter))
        {
            _textStart = start;
            _textEnd = end;
        }
    }

    private int Span(MarkupTag tag, string name) =>
        int.TryParse(tag.Attribute(_source, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, MaxSpan)
            : 1;
}
