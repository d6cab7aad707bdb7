namespace Footbridge.Bench.Results;

/// <summary>What a measurement found: figures and codes only, never words of a document.</summary>
/// <param name="Name">Name of the result files.</param>
/// <param name="Title">Title for a person.</param>
/// <param name="Command">The command line that repeats it.</param>
internal sealed record Report(string Name, string Title, string Command)
{
    /// <summary>The headline figures, in order.</summary>
    public List<(string Key, object? Value)> Facts { get; } = [];

    /// <summary>The tables, in order.</summary>
    public List<ReportTable> Tables { get; } = [];

    /// <summary>Remarks on how to read the figures.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Adds a headline figure.</summary>
    public void Fact(string key, object? value) => Facts.Add((key, value));

    /// <summary>Adds a table and returns it.</summary>
    public ReportTable Table(string key, string title, params string[] columns)
    {
        var table = new ReportTable(key, title, columns);
        Tables.Add(table);
        return table;
    }
}
