using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>A statement as an accountant means it: one table, or two where the printer broke it. It is not a table: it has lines and periods, no layout.</summary>
/// <param name="kind">Which statement.</param>
/// <param name="table">Its first table.</param>
internal sealed class Statement(StatementKind kind, DraftTable table)
{
    private readonly List<Period> _periods = [];

    /// <summary>Which statement.</summary>
    public StatementKind Kind => kind;

    /// <summary>Its first table.</summary>
    public DraftTable Table => table;

    /// <summary>Its lines in reading order.</summary>
    public List<LineItem> Lines { get; } = [];

    /// <summary>Index of its document.</summary>
    public int Document => Lines[0].Document;

    /// <summary>The periods that one column of its own figures has, and no other; left to right.</summary>
    public IReadOnlyList<Period> Periods => _periods;

    /// <summary>Adds a line, and the periods of its table with the first.</summary>
    public void Add(LineItem line)
    {
        if (Lines.Count == 0)
        {
            AddPeriods(line.Table.Columns);
        }
        Lines.Add(line);
    }

    /// <summary>True when one column is of this period, and only one.</summary>
    public bool Has(Period period)
    {
        foreach (var other in _periods)
        {
            if (other == period)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The only line with a standard name; null when there is none, or more than one.</summary>
    public LineItem? Only(string name)
    {
        LineItem? found = null;
        foreach (var line in Lines)
        {
            if (line.Standard?.Name == name)
            {
                if (found is not null)
                {
                    return null;
                }
                found = line;
            }
        }
        return found;
    }

    /// <summary>The first line with a standard name, or null.</summary>
    public LineItem? First(string name) => Lines.Find(line => line.Standard?.Name == name);

    /// <summary>The only figure of a line for a period; null when there is none, or more than one, as beside restated columns.</summary>
    public static Fact? At(LineItem line, Period period)
    {
        Fact? found = null;
        foreach (var fact in line.Facts)
        {
            if (fact is { ColumnKind: ColumnKind.Given } && fact.Period == period)
            {
                if (found is not null)
                {
                    return null;
                }
                found = fact;
            }
        }
        return found;
    }

    private void AddPeriods(DraftColumn[] columns)
    {
        foreach (var column in columns)
        {
            if (
                column is { Kind: ColumnKind.Given, Period: { } period }
                && Array.FindAll(columns, other => other.Kind == ColumnKind.Given && other.Period == period).Length == 1
            )
            {
                _periods.Add(period);
            }
        }
    }
}
