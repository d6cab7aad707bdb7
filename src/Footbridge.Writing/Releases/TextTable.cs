using System.Collections.Immutable;
using Footbridge.Core.Measures;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>A table of fixed width: captions at the left, figures under figures, rules where sums are drawn.</summary>
internal sealed class TextTable
{
    private const int WidestCaption = 60;
    private const int NarrowestCaption = 28;
    private const int Widest = 100;
    private const int Gap = 3;

    private readonly SpannedText _page;
    private readonly ReleaseTable _table;
    private readonly TextColumns _columns;
    private readonly FlatText[] _captions;
    private readonly int _stub;

    private TextTable(SpannedText page, ReleaseTable table)
    {
        _page = page;
        _table = table;
        _columns = TextColumns.Of(table);
        _captions = [.. table.Rows.Select(row => FlatText.Of(row.Caption))];
        var figures = _columns.Widths.Sum(width => width + Gap);
        var longest = table.Rows.Select((row, index) => 2 * row.Depth + _captions[index].Text.Length).DefaultIfEmpty().Max();
        _stub = Math.Clamp(longest, 0, Math.Max(NarrowestCaption, Math.Min(WidestCaption, Widest - figures)));
    }

    private int Width => _stub + _columns.Widths.Sum(width => width + Gap);

    public static void Write(SpannedText page, ReleaseTable table) => new TextTable(page, table).Write();

    private void Write()
    {
        Centred(_table.Title);
        Centred(_table.Note);
        if (!_table.Title.IsEmpty || !_table.Note.IsEmpty)
        {
            _page.Line();
        }
        Heads();
        var ruled = true;
        for (var index = 0; index < _table.Rows.Length; index++)
        {
            var row = _table.Rows[index];
            if (row.Cells.IsEmpty && row.Depth == 0 && index > 0)
            {
                _page.Line();
            }
            if (row.IsTotal && !ruled)
            {
                Rule(row.Cells, '-');
            }
            Row(row, _captions[index]);
            ruled = row.Rule != LineRule.None;
            if (ruled)
            {
                Rule(row.Cells, row.Rule == LineRule.DoubleRule ? '=' : '-');
            }
        }
    }

    private void Centred(ImmutableArray<Run> runs)
    {
        if (runs.IsEmpty)
        {
            return;
        }
        var flat = FlatText.Of(runs);
        foreach (var (start, end) in TextLines.Of(flat, Math.Max(Width, TextRelease.Width)))
        {
            _page.Blanks((Width - (end - start)) / 2);
            TextPiece.Write(_page, flat, start, end);
            _page.EndLine();
        }
    }

    private void Heads()
    {
        var groups = ColumnGroup.Of(_table.Columns);
        var isGrouped = groups.Any(group => group.Words is not null);
        if (isGrouped)
        {
            var lines = groups.Select(group => TextColumns.Wrapped(group.Words ?? "", Span(group))).ToArray();
            Stack(lines, index => (Left(groups[index].First), Span(groups[index])));
            _page.Blanks(_stub);
            foreach (var group in groups)
            {
                _page.Blanks(Gap).Write(new string(group.Words is null ? ' ' : '-', Span(group)));
            }
            _page.EndLine();
        }
        Stack(_columns.Heads, column => (Left(column), _columns.Widths[column]));
        _page.Blanks(_stub);
        foreach (var width in _columns.Widths)
        {
            _page.Blanks(Gap).Write(new string('-', width));
        }
        _page.EndLine();
    }

    // Heads of several lines stand on the same bottom line.
    private void Stack(string[][] heads, Func<int, (int Left, int Width)> place)
    {
        var height = heads.Max(lines => lines.Length);
        for (var level = 0; level < height; level++)
        {
            var column = 0;
            for (var index = 0; index < heads.Length; index++)
            {
                var line = level - (height - heads[index].Length);
                if (line < 0)
                {
                    continue;
                }
                var (left, width) = place(index);
                var text = heads[index][line];
                var at = left + Math.Max(0, width - text.Length) / 2;
                _page.Blanks(at - column).Write(text);
                column = Math.Max(at, column) + text.Length;
            }
            _page.EndLine();
        }
    }

    private void Row(ReleaseRow row, FlatText caption)
    {
        var indent = 2 * row.Depth;
        var lines = TextLines.Of(caption, Math.Max(12, (row.Cells.IsEmpty ? Math.Max(Width, _stub) : _stub) - indent), hang: 2);
        for (var index = 0; index < lines.Count; index++)
        {
            var hang = index == 0 ? indent : indent + 2;
            _page.Blanks(hang);
            TextPiece.Write(_page, caption, lines[index].Start, lines[index].End);
            if (index == lines.Count - 1)
            {
                Cells(row, hang + lines[index].End - lines[index].Start);
            }
            _page.EndLine();
        }
    }

    private void Cells(ReleaseRow row, int column)
    {
        for (var index = 0; index < row.Cells.Length; index++)
        {
            if (row.Cells[index] is not { } cell)
            {
                continue;
            }
            var text = PlainText.Of(cell.Text);
            var right = Left(index) + _columns.Widths[index] - (TextColumns.Hangs(text) ? 0 : 1);
            _page.Blanks(right - text.Length - column);
            var start = _page.Length;
            _page.Write(text).Mark(cell, start);
            column = right;
        }
    }

    private void Rule(ImmutableArray<BoundFigure?> cells, char mark)
    {
        _page.Blanks(_stub);
        for (var index = 0; index < cells.Length; index++)
        {
            _page.Blanks(Gap).Write(new string(cells[index] is null ? ' ' : mark, _columns.Widths[index]));
        }
        _page.EndLine();
    }

    private int Left(int column) => _stub + _columns.Widths.Take(column).Sum(width => width + Gap) + Gap;

    private int Span(ColumnGroup group) => _columns.Widths.Skip(group.First).Take(group.Count).Sum(width => width + Gap) - Gap;
}
