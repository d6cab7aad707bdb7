namespace Footbridge.Bench.Results;

/// <summary>A table of a report: what a row holds is a string, a whole number, a decimal, a <see cref="Share"/>, a <see cref="Rate"/> or null.</summary>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Title">Its title for a person.</param>
/// <param name="Columns">Column names; in JSON they are the properties of a row.</param>
internal sealed record ReportTable(string Key, string Title, params string[] Columns)
{
    /// <summary>The rows.</summary>
    public List<object?[]> Rows { get; } = [];

    /// <summary>Adds a row.</summary>
    public void Add(params object?[] cells)
    {
        if (cells.Length != Columns.Length)
        {
            throw new ArgumentException($"Table {Key} has {Columns.Length} columns, the row {cells.Length}.", nameof(cells));
        }
        Rows.Add(cells);
    }
}
