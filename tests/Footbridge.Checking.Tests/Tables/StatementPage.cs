using System.Globalization;
using System.Text;
using Footbridge.Checking.Footing;
using Footbridge.Checking.Tests.Footing;

namespace Footbridge.Checking.Tests.Tables;

/// <summary>Draws a planted statement as an HTML page in the ways in which filing agents draw tables.</summary>
internal sealed class StatementPage(int seed)
{
    private readonly FootingStream _stream = new PlantedTree(seed).Stream();

    /// <summary>One cell a figure.</summary>
    public string Plain() => Draw((value, _) => $"<td>{Print(value)}</td>", "<td>{0}</td>");

    /// <summary>Currency sign, digits and closing parenthesis in cells of their own.</summary>
    public string Split() =>
        Draw(
            (value, row) => $"<td>{(row == 0 ? "$" : "")}</td><td>{Print(value).TrimEnd(')')}</td><td>{(value < 0 ? ")" : "")}</td>",
            "<td colspan=\"3\">{0}</td>"
        );

    /// <summary>An empty column before each column of figures.</summary>
    public string Spaced() => Draw((value, _) => $"<td>&#160;</td><td>{Print(value)}</td>", "<td></td><td>{0}</td>");

    /// <summary>Spans that differ from row to row: some figures cover the cell of their currency sign, some do not.</summary>
    public string Drifting() =>
        Draw(
            (value, row) =>
                row % 2 == 0 ? $"<td>$</td><td>{Print(value)}</td><td></td>" : $"<td colspan=\"2\">{Print(value)}</td><td></td>",
            "<td colspan=\"3\">{0}</td>"
        );

    /// <summary>A blank row after each row.</summary>
    public string WithBlankRows() => Draw((value, _) => $"<td>{Print(value)}</td>", "<td>{0}</td>", after: "<tr><td>&#160;</td></tr>");

    /// <summary>The columns in opposite order.</summary>
    public string Mirrored() => Draw((value, _) => $"<td>{Print(value)}</td>", "<td>{0}</td>", mirrored: true);

    private string Draw(Func<long, int, string> cell, string head, string after = "", bool mirrored = false)
    {
        var page = new StringBuilder("<html><body><p>(In thousands)</p><table><tr><td></td>");
        for (var column = 0; column < _stream.Columns; column++)
        {
            page.AppendFormat(CultureInfo.InvariantCulture, head, $"March 31, {2013 - Source(column, mirrored)}");
        }
        page.Append("</tr>");
        for (var row = 0; row < _stream.Rows; row++)
        {
            var isTotal = (_stream.Cues[row] & (RowCues.StrongLabel | RowCues.Rule)) != 0;
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{(isTotal ? "Total of group" : "Item")} {Letters(row)}</td>");
            for (var column = 0; column < _stream.Columns; column++)
            {
                page.Append(cell(_stream.Values[row * _stream.Columns + Source(column, mirrored)], row));
            }
            page.Append("</tr>").Append(after);
        }
        return page.Append("</table></body></html>").ToString();
    }

    private int Source(int column, bool mirrored) => mirrored ? _stream.Columns - 1 - column : column;

    private static string Letters(int row) => ((char)('a' + row / 26)).ToString() + (char)('a' + row % 26);

    private static string Print(long value)
    {
        var digits = Math.Abs(value).ToString("N0", CultureInfo.InvariantCulture);
        return value < 0 ? "(" + digits + ")" : digits;
    }
}
