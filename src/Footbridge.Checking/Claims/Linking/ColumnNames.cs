using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// What tells columns of the same period apart: segments side by side, "As reported" beside "Adjusted", GAAP beside non-GAAP.
/// Most tables have one column for a period; their heads say nothing more.
/// </summary>
/// <param name="facts">The lines.</param>
internal sealed class ColumnNames(FactBook facts)
{
    private readonly Dictionary<DraftTable, int[][]?> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The words of each column that tell it from others of its period; null when no two columns share one.</summary>
    public int[][]? Of(DraftTable table)
    {
        if (!_known.TryGetValue(table, out var names))
        {
            _known.Add(table, names = Read(table));
        }
        return names;
    }

    private int[][]? Read(DraftTable table)
    {
        var columns = table.Columns;
        int[][]? names = null;
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column].Kind != ColumnKind.Given || !HasRival(columns, column))
            {
                continue;
            }
            if (names is null)
            {
                names = new int[columns.Length][];
                Array.Fill(names, []);
            }
            names[column] = facts.Words.Words(columns[column].Header);
        }
        return names is null ? null : Distinct(names, columns);
    }

    private static bool HasRival(DraftColumn[] columns, int column)
    {
        for (var other = 0; other < columns.Length; other++)
        {
            if (AreRivals(columns, column, other))
            {
                return true;
            }
        }
        return false;
    }

    private static bool AreRivals(DraftColumn[] columns, int column, int other) =>
        other != column
        && columns[other].Kind == ColumnKind.Given
        && columns[column].Period is { } period
        && period.Equals(columns[other].Period);

    /// <summary>Words that all rivals of a column have tell it from none of them.</summary>
    private static int[][] Distinct(int[][] names, DraftColumn[] columns)
    {
        var distinct = new int[names.Length][];
        for (var column = 0; column < names.Length; column++)
        {
            var kept = new List<int>(names[column].Length);
            foreach (var word in names[column])
            {
                for (var other = 0; other < names.Length; other++)
                {
                    if (AreRivals(columns, column, other) && !names[other].Contains(word))
                    {
                        kept.Add(word);
                        break;
                    }
                }
            }
            distinct[column] = [.. kept];
        }
        return distinct;
    }
}
