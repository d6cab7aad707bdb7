using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Html;

/// <content>Preformatted text outside of tables: it may hold tables drawn with spaces.</content>
internal sealed partial class PageBuilder
{
    private readonly PreformattedText _preformatted;
    private int _preformattedDepth = -1;
    private int _nextRow = -1;
    private int _nextTableEnd = -1;

    private bool IsInPreformatted => _preformattedDepth >= 0 && _table is null;

    private void BeginPreformatted(int depth, int start)
    {
        if (_table is null && _preformattedDepth < 0 && _open.Style.IsShown)
        {
            _preformattedDepth = depth;
        }
    }

    private void EndPreformattedAbove(int depth)
    {
        if (_preformattedDepth >= depth)
        {
            EndPreformatted();
        }
    }

    private void EndPreformatted()
    {
        FlushPreformatted();
        _preformattedDepth = -1;
    }

    private void FlushPreformatted()
    {
        if (!_preformatted.IsEmpty)
        {
            EmitText(_page);
            ReadPreformatted(_preformatted.Take());
        }
    }

    // Marks of fixed-width tables look like tags. They stay in the text, for whoever reads its columns.
    private bool KeepMark(in HtmlScanner scanner)
    {
        if (!IsMark(scanner) || (scanner.Tag == HtmlTag.Table && HasRow(scanner.End)))
        {
            return false;
        }
        if (_open.Style.IsShown)
        {
            _preformatted.Append(scanner.Start, scanner.End, isLiteral: true);
        }
        return true;
    }

    private bool IsMark(in HtmlScanner scanner)
    {
        if (scanner.Tag is HtmlTag.Table or HtmlTag.Caption)
        {
            return true;
        }
        var name = _source.AsSpan(scanner.Name.Start, scanner.Name.Length);
        return name.Equals("s", StringComparison.OrdinalIgnoreCase)
            || name.Equals("c", StringComparison.OrdinalIgnoreCase)
            || name.Equals("fn", StringComparison.OrdinalIgnoreCase)
            || name.Equals("page", StringComparison.OrdinalIgnoreCase);
    }

    // True when a row comes before the table ends: then it is a table of HTML.
    private bool HasRow(int start)
    {
        _nextRow = Find("<tr", start, _nextRow);
        _nextTableEnd = Find("</table", start, _nextTableEnd);
        return _nextRow < _nextTableEnd;
    }

    // What was found last time still holds while it lies ahead, which keeps the searches linear.
    private int Find(string what, int start, int last)
    {
        if (last >= start)
        {
            return last;
        }
        var found = _source.AsSpan(start, _end - start).IndexOf(what, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? _end : start + found;
    }

    private void ReadPreformatted(MappedText text)
    {
        var notes = new List<ReadingNote>();
        var blocks = new List<Block>();
        LineReader.ReadPreformatted(text, blocks, notes);
        _blocks.AddRange(blocks);
        foreach (var note in notes)
        {
            _notes.Add(note.Message, note.Span);
        }
    }
}
