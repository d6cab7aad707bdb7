using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Html;

/// <summary>One table as different agents draw it: its figures keep columns that overlap, and never share one.</summary>
public class LayoutTests
{
    private static readonly (string Label, string[] Figures)[] Rows =
    [
        ("Revenue", ["69,710", "66,488"]),
        ("Costs", ["(1,204)", "(987)"]),
        ("Income", ["68,506", "65,501"]),
    ];

    [Theory]
    [InlineData("plain")]
    [InlineData("split marks")]
    [InlineData("spacer columns")]
    [InlineData("drifting spans")]
    [InlineData("hidden padding")]
    public void Figures_of_a_column_overlap_and_columns_do_not(string layout)
    {
        var grid = Page.Read(Draw(layout)).Grid;
        var columns = new List<GridCell>[] { [], [] };
        foreach (var (_, figures) in Rows)
        {
            for (var column = 0; column < figures.Length; column++)
            {
                var digits = figures[column].Trim('(', ')');
                columns[column]
                    .Add(grid.Rows.SelectMany(row => row.Cells).Single(cell => cell.Text.Value.Contains(digits, StringComparison.Ordinal)));
            }
        }
        Assert.All(columns, column => Assert.True(column.Max(cell => cell.Left) < column.Min(cell => cell.Right)));
        Assert.True(columns[0].Max(cell => cell.Right) <= columns[1].Min(cell => cell.Left));
    }

    private static string Draw(string layout) =>
        "<table>" + string.Concat(Rows.Select((row, index) => "<tr>" + DrawRow(layout, index, row) + "</tr>")) + "</table>";

    private static string DrawRow(string layout, int index, (string Label, string[] Figures) row)
    {
        var isFirst = index == 0;
        return layout switch
        {
            "split marks" => $"<td>{row.Label}</td>"
                + string.Concat(
                    row.Figures.Select(figure =>
                        $"<td>{(isFirst ? "$" : "")}</td><td>{figure.TrimEnd(')')}</td><td>{(figure.EndsWith(')') ? ")" : "")}</td>"
                    )
                ),
            "spacer columns" => $"<td>{row.Label}</td>"
                + string.Concat(row.Figures.Select(figure => $"<td>&nbsp;</td><td></td><td>{figure}</td><td>&nbsp;</td>")),
            "drifting spans" => $"<td colspan=3>{row.Label}</td>"
                + string.Concat(
                    row.Figures.Select(figure =>
                        isFirst
                            ? $"<td>$</td><td>{figure}</td><td></td><td colspan=3></td>"
                            : $"<td colspan=2>{figure}</td><td></td><td colspan=3></td>"
                    )
                ),
            "hidden padding" => $"<td colspan=3>{row.Label}</td>"
                + string.Concat(
                    row.Figures.Select(figure => (isFirst ? "" : "<td colspan=3 style='display:none'></td>") + $"<td>{figure}</td>")
                ),
            _ => $"<td>{row.Label}</td>" + string.Concat(row.Figures.Select(figure => $"<td>{figure}</td>")),
        };
    }
}
