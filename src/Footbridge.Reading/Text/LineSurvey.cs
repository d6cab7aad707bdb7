using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Classifies lines, each by itself.</summary>
internal sealed class LineSurvey
{
    // Fixed-width text is made for paper; a longer line is prose or a run-on table.
    private const int Widest = 600;

    // A lone figure this far to the right stands in a column; further left it is a paragraph's last line.
    private const int LoneFigureColumn = 16;

    // Justified text widens a blank to two; columns stand further apart, some of them.
    private const int JustifiedGap = 2;
    private const int FlowingWords = 3;
    private const int LeastParagraph = 56;

    private readonly List<Chunk> _chunks = [];

    internal LineShape[] Measure(Page page, int first, int after)
    {
        var shapes = new LineShape[after - first];
        for (var index = 0; index < shapes.Length; index++)
        {
            shapes[index] = Measure(page.Source.Text, page.Lines[first + index]);
        }
        JoinParagraphs(shapes);
        for (var index = 0; index < shapes.Length; index++)
        {
            if (shapes[index].Class == LineClass.Page)
            {
                FindPageNumber(page, shapes, first, index, -1);
                FindPageNumber(page, shapes, first, index, 1);
            }
        }
        return shapes;
    }

    private LineShape Measure(string text, Line line)
    {
        if (line.IsBlank)
        {
            return line.Has(LineMarks.Page) ? new(LineClass.Page, 0, 0, 0, 0, 0, 0) : default;
        }
        if (line.Right > Widest)
        {
            return new(LineClass.Prose, line.Indent, line.Right, line.Right, 1, 0, 0);
        }
        var span = text.AsSpan(line.Start, line.Right);
        var tag = line.Has(LineMarks.Angle) ? TagOf(span[line.Indent..]) : EdgarTag.None;
        ChunkScanner.Scan(span, _chunks);
        MergeSentences(span, _chunks);
        if (tag is EdgarTag.Page or EdgarTag.TableStart or EdgarTag.TableEnd)
        {
            var kind =
                tag == EdgarTag.Page ? LineClass.Page
                : tag == EdgarTag.TableStart ? LineClass.TableStart
                : LineClass.TableEnd;
            return new(kind, line.Indent, line.Right, line.Right, _chunks.Count, 0, 0);
        }
        if (_chunks.Count == 0)
        {
            var kind = tag is EdgarTag.Stub or EdgarTag.Column ? LineClass.Marks : LineClass.Caption;
            return new(kind, line.Indent, line.Right, line.Right, 0, 0, 0);
        }
        return Classify();
    }

    private LineShape Classify()
    {
        int rules = 0,
            figures = 0,
            numeric = 0,
            gap = 0,
            zone = -1;
        for (var index = 0; index < _chunks.Count; index++)
        {
            var chunk = _chunks[index];
            rules += chunk.Kind == ChunkKind.Rule ? 1 : 0;
            figures += chunk.IsFigure ? 1 : 0;
            numeric += chunk.IsNumeric ? 1 : 0;
            if (index > 0)
            {
                gap = Math.Max(gap, chunk.Left - _chunks[index - 1].Right);
            }
            if (chunk.IsNumeric && zone < 0 && (index > 0 || _chunks.Count == 1))
            {
                zone = chunk.Left;
            }
        }
        var first = _chunks[0];
        var last = _chunks[^1];
        var left = first.Left;
        if (zone < 0)
        {
            zone = numeric > 0 ? left : last.Right;
        }
        var kind =
            rules == _chunks.Count ? LineClass.Rule
            : gap <= JustifiedGap && Flows() ? LineClass.Prose
            : figures > 0
            && (last.IsNumeric || _chunks.Count >= 4 || last.Kind == ChunkKind.Rule)
            && (_chunks.Count > 1 || left >= LoneFigureColumn)
                ? LineClass.Data
            : _chunks.Count > 1 || (first.Kind == ChunkKind.Year && left >= LoneFigureColumn) ? LineClass.Columns
            : LineClass.Prose;
        return new LineShape(kind, left, last.Right, zone, _chunks.Count, gap, figures);
    }

    /// <summary>True when words go on after a gap, as they do in a justified line and not in a row.</summary>
    private bool Flows()
    {
        for (var index = 1; index < _chunks.Count; index++)
        {
            if (_chunks[index] is { Kind: ChunkKind.Text, Words: >= FlowingWords })
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// A line of a justified paragraph that happens to end in a figure looks like a row. The lines beside it tell: words run through
    /// the place where a column would stand.
    /// </summary>
    private static void JoinParagraphs(LineShape[] shapes)
    {
        for (var index = 0; index < shapes.Length; index++)
        {
            var shape = shapes[index];
            if (
                shape is { Class: LineClass.Data or LineClass.Columns, Gap: <= JustifiedGap, Chunks: > 1, Width: >= LeastParagraph }
                && (Runs(index - 1, shape.Zone) || Runs(index + 1, shape.Zone))
            )
            {
                shapes[index] = shape with { Class = LineClass.Prose };
            }
        }

        bool Runs(int index, int zone) =>
            index >= 0
            && index < shapes.Length
            && shapes[index] is { Class: LineClass.Prose, Width: >= LeastParagraph } beside
            && beside.Left < zone
            && beside.Right > zone + 2;
    }

    /// <summary>Two blanks after a sentence are a typist's habit, not a column.</summary>
    internal static void MergeSentences(ReadOnlySpan<char> line, List<Chunk> chunks)
    {
        for (var index = 1; index < chunks.Count; )
        {
            var before = chunks[index - 1];
            var after = chunks[index];
            if (
                before.Kind == ChunkKind.Text
                && after.Kind == ChunkKind.Text
                && before.Words >= 4
                && after.Left - before.Right == 2
                && line[before.Right - 1] is '.' or '?' or '!' or ':' or ';' or '"' or '”' or ')'
            )
            {
                chunks[index - 1] = new Chunk(before.Left, after.Right, ChunkKind.Text, before.Words + after.Words);
                chunks.RemoveAt(index);
                continue;
            }
            index++;
        }
    }

    private static EdgarTag TagOf(ReadOnlySpan<char> line) => line[0] == '<' ? EdgarTags.At(line, out _) : EdgarTag.None;

    // The first line on either side of a page break that holds anything.
    private static void FindPageNumber(Page page, LineShape[] shapes, int offset, int mark, int step)
    {
        for (var index = mark + step; index >= 0 && index < shapes.Length && Math.Abs(index - mark) < 6; index += step)
        {
            var shape = shapes[index];
            if (shape.Class == LineClass.Blank)
            {
                continue;
            }
            if (shape.Chunks == 1 && shape.Class is LineClass.Data or LineClass.Prose)
            {
                var isNumber = PageFurniture.IsPageNumber(page.Content(offset + index));
                shapes[index] = shape with { Class = isNumber ? LineClass.PageNumber : LineClass.Prose };
            }
            return;
        }
    }
}
