using System.Buffers;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Tables;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>
/// What tells columns of the same period apart: segments side by side, "As reported" beside "Adjusted", GAAP beside non-GAAP.
/// Most tables have one column for a period; of their heads only the basis says more: a table of non-GAAP results beside one of
/// GAAP results has the same captions.
/// </summary>
/// <param name="facts">The lines.</param>
internal sealed class ColumnNames(FactBook facts)
{
    private static readonly SearchValues<string> s_bases = SearchValues.Create(
        ["gaap", .. WordLexicon.Default.Customs],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly Dictionary<DraftTable, int[][]?> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The words of each column that tell it from others of its period, and those that name its basis; null when no column has any.
    /// </summary>
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
            if (columns[column].Kind != ColumnKind.Given)
            {
                continue;
            }
            var hasRival = HasRival(columns, column);
            var words =
                hasRival ? facts.Words.Words(columns[column].Header)
                : Basis(columns[column].Header) is { Length: > 0 } basis ? basis
                : null;
            if (words is null)
            {
                continue;
            }
            if (names is null)
            {
                names = new int[columns.Length][];
                Array.Fill(names, []);
            }
            names[column] = words;
        }
        return names is null ? null : Distinct(names, columns);
    }

    /// <summary>The basis that a head names; "Reconciliation of GAAP to non-GAAP" names two, and so none.</summary>
    private int[] Basis(string header)
    {
        if (!header.AsSpan().ContainsAny(s_bases) || NamesGaap(header))
        {
            return [];
        }
        return facts.Bases.Of(facts.Words.Words(header));
    }

    /// <summary>"GAAP" that no "non-" stands before.</summary>
    private static bool NamesGaap(ReadOnlySpan<char> header)
    {
        for (int at; (at = header.IndexOf("gaap", StringComparison.OrdinalIgnoreCase)) >= 0; header = header[(at + 4)..])
        {
            var before = header[..at].TrimEnd("- \u2011\u00A0");
            if (!before.EndsWith("non", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
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
                if (!HasRival(columns, column))
                {
                    kept.Add(word);
                    continue;
                }
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
