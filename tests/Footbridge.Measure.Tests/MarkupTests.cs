using Footbridge.Measure.Markup;

namespace Footbridge.Measure.Tests;

public sealed class MarkupTests
{
    [Fact]
    public void A_tag_ends_after_its_quoted_attributes()
    {
        const string Source = "<td title=\"a > b\" COLSPAN='2' nowrap align = right>x</td>";
        var tag = new MarkupScanner(Source).Next()!.Value;
        Assert.Equal("td", tag.Name);
        Assert.Equal("a > b", tag.Attribute(Source, "title"));
        Assert.Equal("2", tag.Attribute(Source, "colspan"));
        Assert.Equal("right", tag.Attribute(Source, "align"));
        Assert.Null(tag.Attribute(Source, "rowspan"));
        Assert.Equal('x', Source[tag.End]);
    }

    [Fact]
    public void Comments_and_scripts_hold_no_tags()
    {
        var scanner = new MarkupScanner("<!-- <td> --><script>a<b</script><p>5 < 6</p>");
        var names = new List<string>();
        while (scanner.Next() is { } tag)
        {
            names.Add((tag.IsEnd ? "/" : "") + tag.Name);
        }
        Assert.Equal(["!", "script", "/script", "p", "/p"], names);
    }

    [Fact]
    public void Text_is_what_a_person_reads()
    {
        const string Source = "a&amp;b<br/>c <span>d</span>&#8203;e&#160;&#160;f";
        Assert.Equal("a&b c de f", PlainText.Of(Source, 0, Source.Length));
    }

    [Fact]
    public void Cells_know_their_columns_over_spans_and_empty_tags()
    {
        const string Source =
            "<table><tr><td rowspan=\"2\">a</td><td colspan=\"2\"/><td>b</td></tr>"
            + "<tr><td>c</td><td>d</td><td>e</td></tr><tr><td>f</td></tr></table>";
        var page = new PageScan(Source);
        Assert.Equal((0, 1), Columns("a"));
        Assert.Equal((3, 4), Columns("b"));
        Assert.Equal((1, 2), Columns("c"));
        Assert.Equal((3, 4), Columns("e"));
        Assert.Equal((0, 1), Columns("f"));
        Assert.Equal("b", page.Tables[0].HeaderOf(page.CellAt(Source.IndexOf(">e<", StringComparison.Ordinal) + 1)!, 1));

        (int, int) Columns(string text)
        {
            var at = Source.IndexOf($">{text}<", StringComparison.Ordinal) + 1;
            var cell = page.CellAt(at)!;
            return (cell.Left, cell.Right);
        }
    }

    [Fact]
    public void The_innermost_cell_counts_and_its_outer_cell_is_layout()
    {
        const string Source = "<table><tr><td>x<table><tr><td>1</td></tr></table>y</td></tr></table>z";
        var page = new PageScan(Source);
        Assert.True(page.CellAt(Source.IndexOf('x'))!.HoldsTable);
        Assert.True(page.CellAt(Source.IndexOf('y'))!.HoldsTable);
        Assert.False(page.CellAt(Source.IndexOf('1'))!.HoldsTable);
        Assert.Null(page.CellAt(Source.IndexOf('z')));
        Assert.Equal("x", page.Tables[1].Lead);
    }
}
