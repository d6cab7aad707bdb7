using System.Globalization;
using System.Text;
using Footbridge.Checking.Footing;
using Footbridge.Checking.Tests.Footing;

namespace Footbridge.Checking.Tests.Tables;

/// <summary>Draws a planted table in the ways in which filing agents and text editors draw tables.</summary>
internal sealed class PlantedPage(PlantedTable table)
{
    /// <summary>One cell a figure.</summary>
    public string Html() => Document(HtmlTable());

    /// <summary>The table before others, in one document.</summary>
    public string HtmlBefore(IEnumerable<PlantedTable> others) =>
        Document(string.Concat(others.Prepend(table).Select(static each => new PlantedPage(each).HtmlTable())));

    /// <summary>Currency sign, digits and closing parenthesis in cells of their own.</summary>
    public string SplitHtml() =>
        Drawn(
            (value, row) => $"<td>{(row == 0 ? "$" : "")}</td><td>{Print(value).TrimEnd(')')}</td><td>{(value < 0 ? ")" : "")}</td>",
            "<td colspan=\"3\">{0}</td>"
        );

    /// <summary>An empty column before each column of figures.</summary>
    public string SpacedHtml() => Drawn((value, _) => $"<td>&#160;</td><td>{Print(value)}</td>", "<td></td><td>{0}</td>");

    /// <summary>Spans that differ from row to row: some figures cover the cell of their currency sign, some do not.</summary>
    public string DriftingHtml() =>
        Drawn(
            (value, row) =>
                row % 2 == 0 ? $"<td>$</td><td>{Print(value)}</td><td></td>" : $"<td colspan=\"2\">{Print(value)}</td><td></td>",
            "<td colspan=\"3\">{0}</td>"
        );

    /// <summary>A blank row after each row.</summary>
    public string BlankRowsHtml() => Drawn((value, _) => $"<td>{Print(value)}</td>", "<td>{0}</td>", after: "<tr><td>&#160;</td></tr>");

    /// <summary>A pipe table.</summary>
    public string Pipes(bool split = false)
    {
        var page = new StringBuilder("(In thousands)\n\n|  |");
        for (var column = 0; column < table.Columns; column++)
        {
            page.Append(CultureInfo.InvariantCulture, $" {Head(column)} |").Append(split ? "  |  |" : "");
        }
        page.Append("\n|:---|").Insert(page.Length, "---:|", table.Columns * (split ? 3 : 1)).Append('\n');
        for (var row = 0; row < table.Rows.Count; row++)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {table.Rows[row].Label} |");
            foreach (var value in table.Rows[row].Values)
            {
                page.Append(
                    split
                        ? $" {(row == 0 ? "$" : "")} | {Print(value).TrimEnd(')')} | {(value < 0 ? ")" : "")} |"
                        : $" {(row == 0 ? "$" : "")}{Print(value)} |"
                );
            }
            page.Append('\n');
        }
        return page.ToString();
    }

    /// <summary>Columns of fixed width, as in a text file.</summary>
    public string FixedWidth(bool marked)
    {
        var page = new StringBuilder("(In thousands)\n\n").Append(marked ? "<TABLE>\n<CAPTION>\n" : "").Append(' ', 24);
        for (var column = 0; column < table.Columns; column++)
        {
            page.Append(CultureInfo.InvariantCulture, $"{Head(column), 18}");
        }
        page.Append('\n');
        if (marked)
        {
            page.Append("<S>".PadRight(30)).Insert(page.Length, "<C>".PadRight(18), table.Columns).Append('\n');
        }
        foreach (var row in table.Rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"{row.Label, -24}");
            foreach (var value in row.Values)
            {
                // The parenthesis hangs out to the right, as typists set it.
                page.Append((value < 0 ? Print(value) : Print(value) + " ").PadLeft(18));
            }
            page.Append('\n');
        }
        return page.Append(marked ? "</TABLE>\n" : "").ToString();
    }

    private string Drawn(Func<long, int, string> cell, string head, string after = "") => Document(Table(cell, head, after));

    private string HtmlTable() => Table((value, _) => $"<td>{Print(value)}</td>", "<td>{0}</td>");

    private static string Document(string tables) => $"<html><body><p>(In thousands)</p>{tables}</body></html>";

    private string Table(Func<long, int, string> cell, string head, string after = "")
    {
        var page = new StringBuilder("<table><tr><td></td>");
        for (var column = 0; column < table.Columns; column++)
        {
            page.AppendFormat(CultureInfo.InvariantCulture, head, Head(column));
        }
        page.Append("</tr>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{table.Rows[row].Label}</td>");
            foreach (var value in table.Rows[row].Values)
            {
                page.Append(cell(value, row));
            }
            page.Append("</tr>").Append(after);
        }
        return page.Append("</table>").ToString();
    }

    private static string Head(int column) => string.Create(CultureInfo.InvariantCulture, $"March 31, {2013 - column}");

    private static string Print(long value)
    {
        var digits = Math.Abs(value).ToString("N0", CultureInfo.InvariantCulture);
        return value < 0 ? "(" + digits + ")" : digits;
    }
}
