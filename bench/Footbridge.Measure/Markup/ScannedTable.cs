namespace Footbridge.Measure.Markup;

/// <summary>A table in raw markup.</summary>
/// <param name="Source">The markup that it stands in.</param>
/// <param name="Index">Its number in the document, from 0, in order of start tags.</param>
/// <param name="Start">Offset of its start tag.</param>
internal sealed record ScannedTable(string Source, int Index, int Start)
{
    /// <summary>Its rows, top-down.</summary>
    public List<ScannedRow> Rows { get; } = [];

    /// <summary>The last text before it: its title, mostly.</summary>
    public required string Lead { get; init; }

    /// <summary>The words above a cell: texts of the rows before <paramref name="rows"/> whose columns meet the cell's, top-down.</summary>
    public string HeaderOf(ScannedCell cell, int rows)
    {
        var words = new List<string>();
        foreach (var row in Rows.Take(rows))
        {
            foreach (var above in row.Cells)
            {
                var meets = above.Left < cell.Right && cell.Left < above.Right;
                if (meets && above.Text.Length > 0 && !words.Contains(above.Text))
                {
                    words.Add(above.Text);
                }
            }
        }
        return string.Join(" / ", words);
    }
}
