using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Markdown;

/// <summary>Puts the lines of one cell together: with blanks between, but figures that were broken whole again.</summary>
internal struct CellLines(Page page)
{
    private int _start = -1,
        _end,
        _whole;

    /// <summary>Adds the stretch of one line, without blanks at its ends.</summary>
    internal void Add(int start, int end)
    {
        var text = page.Source.Text;
        var from = start;
        if (_start >= 0 && BrokenFigure.GoesOn(text.AsSpan(_start, _end - _start), text.AsSpan(start, end - start)))
        {
            var blank = text.AsSpan(start, end - start).IndexOf(' ');
            from = blank < 0 ? end : start + blank;
            page.Inline.AddRest(start, from, _whole);
        }
        else if (_start >= 0)
        {
            page.Inline.AddBreak(' ', _whole, _whole);
        }
        if (from < end)
        {
            page.Inline.Add(from, end);
            _whole = end;
        }
        _start = start;
        _end = end;
    }
}
