using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Html;

public class NestedTableTests
{
    private const string Data = "<table><tr><td>a<td>1<tr><td>b<td>2</table>";

    [Fact]
    public void A_table_that_lays_out_the_page_gives_way_to_what_it_holds() =>
        Assert.Equal(
            "Heading: Title\nParagraph: Intro\nGrid: 0-1:a|1-2:1 / 0-1:b|1-2:2\nParagraph: Outro 4\nParagraph: End",
            Page.Read($"<table><tr><td><h1>Title</h1><p>Intro</p>{Data}<p>Outro 4</p></td></tr><tr><td>End</td></tr></table>").Draw()
        );

    [Fact]
    public void Tables_side_by_side_stay_apart() =>
        Assert.Equal(
            "Grid: 0-1:a|1-2:1 / 0-1:b|1-2:2\nGrid: 0-1:a|1-2:1 / 0-1:b|1-2:2",
            Page.Read($"<table><tr><td>{Data}</td><td>{Data}</td></tr></table>").Draw()
        );

    [Fact]
    public void Rows_of_figures_in_a_layout_stay_rows() =>
        Assert.Equal(
            "Grid: 0-1:x|1-2:7 / 0-1:y|1-2:8\nGrid: 0-1:a|1-2:1 / 0-1:b|1-2:2\nGrid: 0-1:z|1-2:9",
            Page.Read($"<table><tr><td>x<td>7<tr><td>y<td>8<tr><td colspan=2>{Data}<tr><td>z<td>9</table>").Draw()
        );

    [Fact]
    public void A_nested_row_is_text_of_its_cell() =>
        Assert.Equal(
            "0-1:Cash|1-2:$ 16\n0-1:Debt|1-2:7",
            Page.Cells("<table><tr><td>Cash<td><table><tr><td>$</td><td>16</td></tr></table><tr><td>Debt<td>7</table>")
        );

    [Fact]
    public void Lines_beside_other_cells_are_text_of_their_cell() =>
        Assert.Equal(
            "0-1:Period|1-2:Three months\nended|2-3:6\n0-1:b|1-2:2",
            Page.Cells("<table><tr><td>Period<td><table><tr><td>Three months<tr><td>ended</table><td>6<tr><td>b<td>2</table>")
        );

    [Fact]
    public void Three_levels_dissolve_from_the_outside_in() =>
        Assert.Equal(
            "Paragraph: one\nParagraph: two\nGrid: 0-1:a|1-2:1 / 0-1:b|1-2:2\nParagraph: three",
            Page.Read($"<table><tr><td>one<table><tr><td>two{Data}</td></tr><tr><td>three</table></td></tr></table>").Draw()
        );

    [Fact]
    public void A_cell_left_open_at_the_end_of_a_table_does_not_swallow_the_next_table() =>
        Assert.Equal(
            "Grid: 0-1:x|1-2:7 / 0-1:y|1-2:8\nParagraph: text 5\nGrid: 0-1:a|1-2:1 / 0-1:b|1-2:2",
            Page.Read($"<table><tr><td>x<td>7<tr><td>y<td>8<p>text 5</p>{Data}").Draw()
        );

    [Fact]
    public void Paragraphs_cut_out_of_a_cell_keep_their_footnote_markers_and_places()
    {
        var page = Page.Read($"<table><tr><td>a<sup>1</sup><p>b<sup>2</sup>c &amp; d<sup>3</sup></p><p>e</p>{Data}</table>");
        Offsets.Check(page);
        Assert.Equal(
            ["a1:1-2", "b2c & d3:1-2,7-8", "e:"],
            page.Blocks.OfType<Prose>()
                .Select(prose =>
                    $"{prose.Text.Value}:{string.Join(",", prose.Text.Superscripts.Select(range => $"{range.Start}-{range.End}"))}"
                )
        );
    }
}
