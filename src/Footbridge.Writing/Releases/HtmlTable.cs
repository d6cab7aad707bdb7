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
        foreach (var row in table.Rows)
        {
            Row(page, row, table.Columns.Length);
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
            page.Write("<tr><td></td>");
            foreach (var column in table.Columns)
            {
                page.Write($"<th scope=\"col\">{HtmlText.Escape(column.Head)}</th>");
            }
            page.Line("</tr>");
            return;
        }
        page.Write("<tr><td></td>");
        foreach (var group in groups)
        {
            page.Write(
                group.Words is null
                    ? string.Concat(Enumerable.Repeat("<td></td>", group.Count))
                    : $"<th scope=\"colgroup\" colspan=\"{group.Count}\">{HtmlText.Escape(group.Words)}</th>"
            );
        }
        page.Line("</tr>").Write("<tr><td></td>");
        foreach (var column in table.Columns)
        {
            page.Write($"<th scope=\"col\">{HtmlText.Escape(column.Head)}</th>");
        }
        page.Line("</tr>");
    }

    private static void Row(SpannedText page, ReleaseRow row, int columns)
    {
        var isHeading = row.Cells.IsEmpty;
        page.Write($"<tr{Classes(row, isHeading)}><th scope=\"row\"")
            .Write(isHeading ? $" colspan=\"{columns + 1}\"" : "")
            .Write(row.Depth == 0 ? ">" : $" class=\"d{Math.Min(row.Depth, Deepest)}\">");
        HtmlRuns.Write(page, row.Caption);
        page.Write("</th>");
        foreach (var cell in row.Cells)
        {
            if (cell is null)
            {
                page.Write("<td></td>");
                continue;
            }
            page.Write(Hang(cell.Text));
            HtmlFigure.Write(page, cell);
            page.Write("</td>");
        }
        page.Line("</tr>");
    }

    // What follows the last digit hangs into the margin, so that digits stand under digits.
    private static string Hang(string text) =>
        text.EndsWith("%)", StringComparison.Ordinal) ? "<td class=\"hang3\">"
        : text.EndsWith('%') ? "<td class=\"hang2\">"
        : text.EndsWith(')') ? "<td class=\"hang1\">"
        : "<td>";

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
