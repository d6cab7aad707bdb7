using Footbridge.Core.Facts;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>The tables as the checker sees them: rows, columns with their periods, figures as printed.</summary>
public static class ShowTablesText
{
    private const int HeaderWidth = 11;
    private const int LeastLabel = 30;
    private const int MostLabel = 46;

    /// <summary>Writes all tables.</summary>
    public static byte[] Render(Proof proof, bool colour)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var page = new Page(colour);
        var cells = CellsByTable(proof);
        page.Line(NumberText.Plural(proof.Tables.Length, "table"));
        for (var table = 0; table < proof.Tables.Length; table++)
        {
            page.Line();
            Write(page, proof, table, cells[table]);
        }
        return page.ToUtf8();
    }

    private static List<Figure>[] CellsByTable(Proof proof)
    {
        var cells = new List<Figure>[proof.Tables.Length];
        for (var table = 0; table < cells.Length; table++)
        {
            cells[table] = [];
        }
        foreach (var figure in proof.Figures)
        {
            if (figure is { Place: FigurePlace.Table, Table: { } table, Row: not null, Column: not null })
            {
                cells[table].Add(figure);
            }
        }
        return cells;
    }

    private static void Write(Page page, Proof proof, int index, List<Figure> cells)
    {
        var table = proof.Tables[index];
        page.Write(table.Id, Ink.Strong).Write("  ").Write(PlaceText.Full(proof, table.Document, table.Span)).Write("  ");
        page.Wrapped(table.Title.Length == 0 ? "(no title)" : table.Title, page.Column > 50 ? 4 : page.Column);
        page.To(2).Line(Facts(table), Ink.Faint);
        var text = new Dictionary<(int Row, int Column), string>();
        var widths = new int[table.Columns.Length];
        Array.Fill(widths, HeaderWidth);
        foreach (var cell in cells)
        {
            var at = (cell.Row!.Value, cell.Column!.Value);
            text[at] = text.TryGetValue(at, out var before) ? $"{before} | {cell.Text}" : cell.Text;
            widths[at.Item2] = Math.Max(widths[at.Item2], text[at].Length);
        }
        var label = LeastLabel;
        var levels = Levels(table);
        for (var row = 0; row < levels.Length; row++)
        {
            var needed = table.Rows[row].Label.Length + levels[row] * 2;
            label = Math.Max(label, Math.Min(MostLabel, needed));
        }
        for (var first = 0; first == 0 || first < table.Columns.Length; )
        {
            var last = first;
            var width = 2 + label;
            while (last < table.Columns.Length && (last == first || width + 2 + widths[last] <= Page.Width))
            {
                width += 2 + widths[last++];
            }
            if (first > 0)
            {
                page.Line()
                    .To(2)
                    .Line(
                        first + 1 == last
                            ? $"column {last} of {table.Columns.Length}"
                            : $"columns {first + 1} to {last} of {table.Columns.Length}",
                        Ink.Faint
                    );
            }
            Band(page, table, text, widths, levels, label, first, last);
            first = Math.Max(last, first + 1);
        }
    }

    private static string Facts(Table table)
    {
        var statement = StatementText.Of(table.Statement);
        var scale = table.Scale is { } given ? $", in {NumberText.Scale(given) ?? "units"}" : "";
        return $"{statement}{scale}, {NumberText.Plural(table.Rows.Length, "row")}, {NumberText.Plural(table.Columns.Length, "column")}";
    }

    private static void Band(
        Page page,
        Table table,
        Dictionary<(int Row, int Column), string> text,
        int[] widths,
        int[] levels,
        int label,
        int first,
        int last
    )
    {
        var heads = new List<string>[last - first];
        var height = 0;
        for (var column = first; column < last; column++)
        {
            var head = HeadLines(table.Columns[column], widths[column]);
            heads[column - first] = head;
            height = Math.Max(height, head.Count);
        }
        for (var line = 0; line < height; line++)
        {
            page.To(2 + label);
            for (var column = first; column < last; column++)
            {
                var head = heads[column - first];
                var from = height - head.Count;
                page.Right(line < from ? "" : head[line - from], 2 + widths[column], Ink.Faint);
            }
            page.Line();
        }
        for (var row = 0; row < table.Rows.Length; row++)
        {
            Label(page, table.Rows[row].Label, 2 + levels[row] * 2, label);
            for (var column = first; column < last; column++)
            {
                page.Right(text.GetValueOrDefault((row, column), ""), 2 + widths[column]);
            }
            page.Line();
        }
    }

    private static void Label(Page page, string label, int indent, int width)
    {
        var rest = label.AsSpan();
        page.To(indent);
        while (page.Column + rest.Length > 2 + width)
        {
            var room = 2 + width - page.Column;
            var cut = rest[..room].LastIndexOf(' ');
            cut = cut <= 0 ? room : cut;
            page.Write(rest[..cut]).Line().To(indent + 2);
            rest = rest[cut..].TrimStart();
        }
        page.Write(rest);
        page.Fill(2 + width);
    }

    // Indents are points in one layout and characters in another; what counts for the eye is their order.
    private static int[] Levels(Table table)
    {
        var indents = new SortedSet<int>();
        foreach (var row in table.Rows)
        {
            indents.Add(row.Indent);
        }
        var order = new Dictionary<int, int>();
        foreach (var indent in indents)
        {
            order.Add(indent, Math.Min(order.Count, 4));
        }
        var levels = new int[table.Rows.Length];
        for (var row = 0; row < levels.Length; row++)
        {
            levels[row] = order[table.Rows[row].Indent];
        }
        return levels;
    }

    private static List<string> HeadLines(TableColumn column, int width)
    {
        var lines = new List<string>();
        Wrap(lines, column.Header, width);
        if (column.Period is { } period)
        {
            Wrap(lines, period.Describe(), width);
        }
        if (column.Kind != ColumnKind.Given)
        {
            Wrap(
                lines,
                column.Kind switch
                {
                    ColumnKind.Difference => "(change)",
                    ColumnKind.Percent => "(percent)",
                    _ => "(basis points)",
                },
                width
            );
        }
        return lines;
    }

    private static void Wrap(List<string> lines, string text, int width)
    {
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
            while (line.Length > width)
            {
                lines.Add(line[..width]);
                line = line[width..];
            }
        }
        if (line.Length > 0)
        {
            lines.Add(line);
        }
    }
}
