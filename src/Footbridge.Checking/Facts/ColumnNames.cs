using System.Buffers;
using Footbridge.Checking.Claims.Linking;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Tables;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Facts;

/// <summary>
/// What tells columns of the same period apart: segments side by side, "As reported" beside "Adjusted", GAAP beside non-GAAP.
/// Most tables have one column for a period; of their heads only the basis says more: a table of non-GAAP results beside one of
/// GAAP results has the same captions.
/// </summary>
/// <param name="facts">The lines.</param>
internal sealed class ColumnNames(FactBook facts)
{
    /// <summary>A company has no more parts side by side.</summary>
    private const int MostParts = 48;

    /// <summary>A word over the columns of more tables than this singles out none: those in front are enough.</summary>
    private const int MostTables = 64;

    private static readonly List<DraftTable> s_none = [];

    private static readonly SearchValues<string> s_bases = SearchValues.Create(
        ["gaap", .. WordLexicon.Default.Customs],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly Dictionary<DraftTable, int[][]?> _known = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private Dictionary<int, List<DraftTable>>? _byWord;

    /// <summary>The tables one of whose columns is told from its rivals by a word: "Europe" over one column, "Asia" over the next.</summary>
    public IReadOnlyList<DraftTable> WithWord(int word) => (_byWord ??= ReadWords()).GetValueOrDefault(word, s_none);

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

    /// <summary>True for the words of a column that stands beside others of its period, where they name no other basis: a part of the company.</summary>
    public bool IsName(int[] words)
    {
        _byWord ??= ReadWords();
        return _names.Contains(WordKey.Of(words));
    }

    /// <summary>The name of a column that has a word and nothing but words that are said; null when there is none.</summary>
    public int[]? NameWith(int word, Predicate<int> isSaid)
    {
        foreach (var table in WithWord(word))
        {
            foreach (var column in Of(table)!)
            {
                if (column.Contains(word) && Array.TrueForAll(column, isSaid) && IsName(column))
                {
                    return column;
                }
            }
        }
        return null;
    }

    private Dictionary<int, List<DraftTable>> ReadWords()
    {
        var byWord = new Dictionary<int, List<DraftTable>>();
        foreach (var document in facts.Documents)
        {
            foreach (var table in document.Tables)
            {
                if (table.Columns.Length > MostParts)
                {
                    continue;
                }
                foreach (var column in Of(table) ?? [])
                {
                    if (column.Length > 0 && !Array.Exists(column, facts.Words.IsModifier))
                    {
                        _names.Add(WordKey.Of(column));
                    }
                    foreach (var word in column)
                    {
                        if (!byWord.TryGetValue(word, out var tables))
                        {
                            byWord.Add(word, tables = []);
                        }
                        if (tables.Count == 0 || tables.Count < MostTables && tables[^1] != table)
                        {
                            tables.Add(table);
                        }
                    }
                }
            }
        }
        return byWord;
    }

    private int[][]? Read(DraftTable table)
    {
        var columns = table.Columns;
        var byRow = IsDatedByRow(table);
        int[][]? names = null;
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column].Kind != ColumnKind.Given)
            {
                continue;
            }
            var words =
                HasRival(columns, column, byRow) ? facts.Words.Words(columns[column].Header)
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
        return names is null ? null : Distinct(names, columns, byRow);
    }

    /// <summary>Headings between the rows tell the period, and the columns are parts: no column has a period of its own.</summary>
    private bool IsDatedByRow(DraftTable table)
    {
        if (table.Columns.Length > MostParts || Array.TrueForAll(table.Columns, static column => column.Period is not null))
        {
            return false;
        }
        foreach (var row in table.Rows)
        {
            if (facts.LineOf(row) is not { } line)
            {
                continue;
            }
            Fact? first = null;
            foreach (var fact in line.Facts)
            {
                if (fact?.Period is null || table.Columns[fact.Column].Period is not null)
                {
                    continue;
                }
                if (first is not null)
                {
                    return first.Period!.Equals(fact.Period);
                }
                first = fact;
            }
        }
        return false;
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

    private static bool HasRival(DraftColumn[] columns, int column, bool byRow)
    {
        for (var other = 0; other < columns.Length; other++)
        {
            if (AreRivals(columns, column, other, byRow))
            {
                return true;
            }
        }
        return false;
    }

    private static bool AreRivals(DraftColumn[] columns, int column, int other, bool byRow) =>
        other != column
        && columns[other].Kind == ColumnKind.Given
        && (columns[column].Period is { } period ? period.Equals(columns[other].Period) : byRow && columns[other].Period is null);

    /// <summary>Words that all rivals of a column have tell it from none of them.</summary>
    private static int[][] Distinct(int[][] names, DraftColumn[] columns, bool byRow)
    {
        var distinct = new int[names.Length][];
        for (var column = 0; column < names.Length; column++)
        {
            if (!HasRival(columns, column, byRow))
            {
                distinct[column] = names[column];
                continue;
            }
            var kept = new List<int>(names[column].Length);
            foreach (var word in names[column])
            {
                for (var other = 0; other < names.Length; other++)
                {
                    if (AreRivals(columns, column, other, byRow) && !names[other].Contains(word))
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
