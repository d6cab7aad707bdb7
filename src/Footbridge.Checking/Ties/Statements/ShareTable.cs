using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>A table with amounts per share: its lines by what they count, in reading order.</summary>
internal sealed class ShareTable
{
    /// <summary>No statement and no note has so many lines; each of them is compared with each.</summary>
    private const int MostLines = 600;

    private ShareTable(int document) => Document = document;

    /// <summary>Index of its document.</summary>
    public int Document { get; }

    /// <summary>Lines of amounts per share.</summary>
    public List<LineItem> PerShare { get; } = [];

    /// <summary>Lines of shares.</summary>
    public List<LineItem> Shares { get; } = [];

    /// <summary>Lines of money.</summary>
    public List<LineItem> Money { get; } = [];

    /// <summary>All tables of a package that have amounts per share or shares, in reading order.</summary>
    public static List<ShareTable> Of(FactBook facts)
    {
        var tables = new List<ShareTable>();
        ShareTable? table = null;
        for (var index = 0; index < facts.Lines.Count; index++)
        {
            var line = facts.Lines[index];
            if (index == 0 || facts.Lines[index - 1].Table != line.Table)
            {
                Keep(table, tables);
                table = new ShareTable(line.Document);
            }
            table!.Add(line);
        }
        Keep(table, tables);
        return tables;
    }

    private static void Keep(ShareTable? table, List<ShareTable> tables)
    {
        if (
            table is not null
            && (table.PerShare.Count > 0 || table.Shares.Count > 0)
            && table.PerShare.Count + table.Shares.Count + table.Money.Count <= MostLines
        )
        {
            tables.Add(table);
        }
    }

    private void Add(LineItem line)
    {
        var first = Array.Find(line.Facts, static fact => fact is not null);
        switch (first?.Unit.Kind)
        {
            case UnitKind.PerShare:
                PerShare.Add(line);
                break;
            case UnitKind.Shares:
                Shares.Add(line);
                break;
            case UnitKind.Money:
                Money.Add(line);
                break;
            default:
                break;
        }
    }
}
