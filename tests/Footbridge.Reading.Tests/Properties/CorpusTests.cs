using Footbridge.Core.Documents;

namespace Footbridge.Reading.Tests.Properties;

public class CorpusTests
{
    [Fact]
    public void Every_digit_of_real_documents_is_read_exactly_once_and_leads_back()
    {
        foreach (var path in Shared.TextFiles())
        {
            var document = Reading.Document(File.ReadAllBytes(path));
            Assert.Equal(
                Path.GetFileName(path) + ": " + Checks.DigitsOfSource(document),
                Path.GetFileName(path) + ": " + Checks.Digits(document)
            );
            Checks.SpansLeadBack(document);
            Checks.GridsAreInOrder(document);
        }
    }

    [Fact]
    public void The_seed_reads_as_its_seven_tables_in_order()
    {
        var document = Reading.Document(File.ReadAllBytes(Path.Combine(Shared.Folder("seed"), "internap-1q13.txt")));
        var grids = document.Blocks.OfType<Grid>().ToList();
        Assert.All(grids, grid => Assert.Equal(GridLayout.Tabbed, grid.Layout));
        Assert.Equal([12, 36, 42, 38, 8, 19, 18], grids.Select(grid => grid.Rows.Length));
        Assert.Empty(document.Notes);
        Assert.Equal(
            "Accounts receivable, net of allowance for doubtful accounts of $1,799 and $1,809, respectively | 18,960 | 19,035",
            string.Join(" | ", grids[2].Rows[4].Cells.Select(cell => cell.Text.Value))
        );
    }
}
