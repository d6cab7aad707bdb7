using Footbridge.Core.Measures;
using Footbridge.Core.Releases;
using Footbridge.Core.Tables;

namespace Footbridge.Writing.Releases;

/// <summary>A table as HTML: caption, heads over groups of columns, a head for each row.</summary>
internal static class HtmlTable
{
    private const int Deepest = 6;

    public static void Write(SpannedText page, ReleaseTable table, string id)
    {
        page.Line($"<div class=\"{Class(table.Kind)}\" id=\"{id}\">").Line("<table>");
        Caption(page, table);
        page.Line("<thead>");
        Heads(page, table);
        page.Line("</thead>").Line("<tbody>");
        var hangsPercent = table.Columns.Select((_, column) => HasPlainNumber(table, column)).ToArray();
        foreach (var row in table.Rows)
        {
            Row(page, row, hangsPercent);
        }
        page.Line("</tbody>").Line("</table>").Line("</div>");
    }

    private static void Caption(SpannedText page, ReleaseTable table)
    {
        if (table.Title.IsEmpty && table.Note.IsEmpty)
        {
            return;
        }
        page.Write("<caption>");
        if (!table.Title.IsEmpty)
        {
            page.Write("<span class=\"title\">");
            HtmlRuns.Write(page, table.Title);
            page.Write("</span>");
        }
        if (!table.Note.IsEmpty)
        {
            page.Write(table.Title.IsEmpty ? "<span class=\"note\">" : "<br>\n<span class=\"note\">");
            HtmlRuns.Write(page, table.Note);
            page.Write("</span>");
        }
        page.Line("</caption>");
    }

    private static void Heads(SpannedText page, ReleaseTable table)
    {
        var groups = ColumnGroup.Of(table.Columns);
        if (groups.All(group => group.Words is null))
        {
            Bottom(page, table);
            return;
        }
        page.Write("<tr><td></td>");
        foreach (var group in groups)
        {
            page.Write(
                group.Words is null
                    ? string.Concat(Enumerable.Repeat("<td></td>", group.Count))
                    : $"<th scope=\"colgroup\" colspan=\"{group.Count}\">{Words(group.Words)}</th>"
            );
        }
        page.Line("</tr>");
        Bottom(page, table);
    }

    private static void Bottom(SpannedText page, ReleaseTable table)
    {
        page.Write("<tr><td></td>");
        foreach (var column in table.Columns)
        {
            page.Write($"<th scope=\"col\">{Words(column.Head)}</th>");
        }
        page.Line("</tr>");
    }

    // A date is not broken over lines.
    private static string Words(string head)
    {
        var pieces = TextColumns.Pieces(PlainText.Of(head));
        return string.Join(
            ' ',
            pieces.Select(piece => piece.Contains(' ') ? $"<span class=\"date\">{HtmlText.Escape(piece)}</span>" : HtmlText.Escape(piece))
        );
    }

    private static void Row(SpannedText page, ReleaseRow row, bool[] hangsPercent)
    {
        var isHeading = row.Cells.IsEmpty;
        page.Write($"<tr{Classes(row, isHeading)}><th scope=\"row\"")
            .Write(isHeading ? $" colspan=\"{hangsPercent.Length + 1}\"" : "")
            .Write(row.Depth == 0 ? ">" : $" class=\"d{Math.Min(row.Depth, Deepest)}\">");
        HtmlRuns.Write(page, row.Caption);
        page.Write("</th>");
        for (var column = 0; column < row.Cells.Length; column++)
        {
            if (row.Cells[column] is not { } cell)
            {
                page.Write("<td></td>");
                continue;
            }
            page.Write(Hang(cell.Text, hangsPercent[column]));
            HtmlFigure.Write(page, cell);
            page.Write("</td>");
        }
        page.Line("</tr>");
    }

    // What follows the last digit hangs into the margin, so that digits stand under digits.
    private static string Hang(string text, bool hangsPercent) =>
        hangsPercent && text.EndsWith('%') ? "<td class=\"hang2\">"
        : text.EndsWith(')') ? "<td class=\"hang1\">"
        : "<td>";

    // In a column of percentages alone the signs are the edge.
    private static bool HasPlainNumber(ReleaseTable table, int column) =>
        table.Rows.Any(row => column < row.Cells.Length && row.Cells[column] is { Text: [.., >= '0' and <= '9'] });

    private static string Classes(ReleaseRow row, bool isHeading)
    {
        string[] classes =
        [
            .. isHeading ? ["head"] : Array.Empty<string>(),
            .. row.IsTotal ? ["total"] : Array.Empty<string>(),
            .. row.Rule switch
            {
                LineRule.SingleRule => ["single"],
                LineRule.DoubleRule => ["double"],
                _ => Array.Empty<string>(),
            },
            .. row.IsItalic ? ["italic"] : Array.Empty<string>(),
        ];
        return classes.Length == 0 ? "" : $" class=\"{string.Join(' ', classes)}\"";
    }

    private static string Class(StatementKind kind) =>
        kind switch
        {
            StatementKind.Income or StatementKind.BalanceSheet or StatementKind.CashFlow or StatementKind.Equity => "table statement",
            _ => "table",
        };
}
