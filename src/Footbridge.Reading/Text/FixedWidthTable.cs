using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Builds a grid from lines whose columns are character positions.</summary>
internal sealed class FixedWidthTable(Page page, LineShape[] shapes, int offset)
{
    private readonly List<Piece> _pieces = [];

    /// <summary>Builds the grid of the lines from <paramref name="first"/> to <paramref name="last"/> (indices of shapes).</summary>
    /// <param name="first">First line.</param>
    /// <param name="last">Last line.</param>
    /// <param name="furniture">Lines that are page headers and footers: left out, and handed back to the caller.</param>
    internal Grid Build(int first, int last, List<int> furniture)
    {
        var columns = ColumnModel.Learn(page, shapes, offset, first, last);
        var drafts = Drafts(first, last, columns, furniture);
        var rows = new LabelJoiner(page, columns.Zone).Join(drafts);
        var margin = int.MaxValue;
        foreach (var row in rows)
        {
            margin = row.IsRule ? margin : Math.Min(margin, Leftmost(row));
        }
        var result = ImmutableArray.CreateBuilder<GridRow>(rows.Count);
        for (var index = 0; index < rows.Count; index++)
        {
            result.Add(rows[index].IsRule ? Rule(rows[index]) : Row(rows, index, columns.Zone, margin));
        }
        return new Grid(page.Span(offset + first, offset + last + 1), GridLayout.FixedWidth, result.MoveToImmutable());
    }

    private List<RowDraft> Drafts(int first, int last, ColumnModel columns, List<int> furniture)
    {
        _pieces.Clear();
        PageFurniture.Find(shapes, first, last, furniture);
        var splitter = new LineSplitter(columns);
        var drafts = new List<RowDraft>(last - first + 1);
        var touches = false;
        var skip = 0;
        var header = true;
        for (var index = first; index <= last; index++)
        {
            var shape = shapes[index];
            if (skip < furniture.Count && furniture[skip] == index)
            {
                skip++;
                touches = false;
                continue;
            }
            if (shape.Chunks == 0)
            {
                touches = false;
                continue;
            }
            var line = page.Lines[offset + index];
            var isData = shape.Class == LineClass.Data;
            header &= !isData;
            var pieces = splitter.Split(
                page.Source.Text.AsSpan(line.Start, line.Right),
                isData,
                header || shape.Class == LineClass.Columns
            );
            Add(offset + index, pieces, touches, drafts);
            touches = true;
        }
        return drafts;
    }

    // A drawn line may share its line with a label: the rule comes first, for it stands under the row above.
    private void Add(int line, List<Piece> pieces, bool touches, List<RowDraft> drafts)
    {
        var first = _pieces.Count;
        foreach (var piece in pieces)
        {
            if (piece.Kind == ChunkKind.Rule)
            {
                _pieces.Add(piece);
            }
        }
        var rules = _pieces.Count - first;
        if (rules > 0)
        {
            drafts.Add(new RowDraft(line, _pieces, first, isRule: true, touches));
        }
        if (rules == pieces.Count)
        {
            return;
        }
        first = _pieces.Count;
        foreach (var piece in pieces)
        {
            if (piece.Kind != ChunkKind.Rule)
            {
                _pieces.Add(piece);
            }
        }
        drafts.Add(new RowDraft(line, _pieces, first, isRule: false, touches || rules > 0));
    }

    private GridRow Rule(RowDraft row)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>(row.Pieces.Length);
        foreach (var piece in row.Pieces)
        {
            cells.Add(new GridCell(MappedText.Empty, piece.Left, piece.Right, RuleStyle(row.Line, piece)));
        }
        return new GridRow(cells.MoveToImmutable(), IsRule: true);
    }

    private GridRow Row(List<RowDraft> rows, int at, int zone, int margin)
    {
        var row = rows[at];
        var cells = ImmutableArray.CreateBuilder<GridCell>(row.Pieces.Length);
        for (var index = 0; index < row.Pieces.Length; index++)
        {
            var piece = row.Pieces[index];
            var cell =
                index == 0 && piece.Left < zone && (piece.Kind == ChunkKind.Text || row.Before is not null) ? Label(row, piece, margin)
                : OverUnit(row, piece, index) is { } figure ? Joined(row, figure, piece)
                : Cell(row.Line, piece);
            if (cell.Text.Value.Length > 0)
            {
                var rules = Rules(rows, at, cell);
                cells.Add(rules == CellStyles.None ? cell : cell with { Style = cell.Style | rules });
            }
        }
        return new GridRow(cells.DrainToImmutable());
    }

    // The drawn lines around a row that meet a cell.
    private CellStyles Rules(List<RowDraft> rows, int at, GridCell cell)
    {
        var style = CellStyles.None;
        for (var below = at + 1; below < rows.Count && rows[below].IsRule; below++)
        {
            style |= Rule(rows[below], cell);
        }
        return at > 0 && rows[at - 1].IsRule && Rule(rows[at - 1], cell) != CellStyles.None ? style | CellStyles.RuleAbove : style;
    }

    private CellStyles Rule(RowDraft rule, GridCell cell)
    {
        foreach (var piece in rule.Pieces)
        {
            if (piece.Right > cell.Left)
            {
                return piece.Left < cell.Right ? RuleStyle(rule.Line, piece) : CellStyles.None;
            }
        }
        return CellStyles.None;
    }

    private GridCell Cell(int line, Piece piece)
    {
        var start = page.Lines[line].Start;
        var text = page.Inline.Read(start + piece.Left, start + piece.Right, out var style);
        return new GridCell(text, piece.Left, piece.Right, style);
    }

    // The figure of the line above that has its unit here.
    private static Piece? OverUnit(RowDraft row, Piece unit, int index)
    {
        if (row.Above is not { } above || index == 0)
        {
            return null;
        }
        foreach (var piece in above.Pieces[1..])
        {
            if (piece.Left < unit.Right && unit.Left < piece.Right)
            {
                return piece;
            }
        }
        return null;
    }

    private GridCell Joined(RowDraft row, Piece figure, Piece unit)
    {
        page.Inline.Begin();
        var above = page.Lines[row.Above!.Line].Start;
        var below = page.Lines[row.Line].Start;
        page.Inline.Add(above + figure.Left, above + figure.Right);
        page.Inline.AddBreak(' ', above + figure.Right, above + figure.Right);
        page.Inline.AddRest(below + unit.Left, below + unit.Right, above + figure.Right);
        var text = page.Inline.Take(out var style);
        return new GridCell(text, Math.Min(figure.Left, unit.Left), Math.Max(figure.Right, unit.Right), style);
    }

    private GridCell Label(RowDraft row, Piece piece, int margin)
    {
        page.Inline.Begin();
        var left = piece.Left;
        var right = piece.Right;
        var indent = row.Before is { } start ? start[0].Pieces[0].Left : piece.Left;
        var end = -1;
        foreach (var part in row.Before ?? [])
        {
            Part(part);
        }
        Add(row.Line, piece);
        foreach (var part in row.Behind ?? [])
        {
            Part(part);
        }
        var text = page.Inline.Take(out var style);
        return new GridCell(text, left, right, style, indent - margin);

        void Part(RowDraft part)
        {
            Add(part.Line, part.Pieces[0]);
            left = Math.Min(left, part.Pieces[0].Left);
            right = Math.Max(right, part.Pieces[0].Right);
        }

        void Add(int line, Piece from)
        {
            var at = page.Lines[line].Start;
            if (end >= 0)
            {
                page.Inline.AddBreak(' ', end, Math.Min(at + from.Left, end + 1));
            }
            page.Inline.Add(at + from.Left, at + from.Right);
            end = at + from.Right;
        }
    }

    private static int Leftmost(RowDraft row)
    {
        var left = row.Pieces[0].Left;
        foreach (var part in row.Before ?? [])
        {
            left = Math.Min(left, part.Pieces[0].Left);
        }
        return left;
    }

    private CellStyles RuleStyle(int line, Piece piece) =>
        page.Source.Text[page.Lines[line].Start + piece.Left] is '=' or '═' ? CellStyles.DoubleRuleBelow : CellStyles.RuleBelow;
}
