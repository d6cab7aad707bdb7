using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Derived;

/// <summary>The line items of one table, and its columns by what they hold.</summary>
internal sealed class TableLines
{
    private readonly Vocabulary _words;

    private TableLines(DraftTable table, LineItem[] lines, Vocabulary words)
    {
        _words = words;
        Table = table;
        Lines = lines;
        var given = new List<int>();
        var computed = new List<int>();
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var kind = table.Columns[column].Kind;
            (kind is ColumnKind.Percent or ColumnKind.BasisPoints ? computed : given).Add(column);
        }
        Given = [.. given];
        // Beside columns with a period, those without one hold changes, in which a margin is no quotient.
        var dated = given.FindAll(column => table.Columns[column] is { Kind: ColumnKind.Given, Period: not null });
        Own = dated.Count > 0 ? [.. dated] : Given;
        Computed = [.. computed];
    }

    /// <summary>The table.</summary>
    public DraftTable Table { get; }

    /// <summary>Its rows with figures, top-down.</summary>
    public LineItem[] Lines { get; }

    /// <summary>Columns with figures of their own, and differences of them.</summary>
    public int[] Given { get; }

    /// <summary>Columns with figures of their own alone.</summary>
    public int[] Own { get; }

    /// <summary>Columns of percentages and basis points.</summary>
    public int[] Computed { get; }

    /// <summary>The tables of a package that have rows with figures.</summary>
    public static List<TableLines> Of(FactBook facts)
    {
        var tables = new List<TableLines>();
        for (var start = 0; start < facts.Lines.Count; )
        {
            var table = facts.Lines[start].Table;
            var end = start + 1;
            while (end < facts.Lines.Count && ReferenceEquals(facts.Lines[end].Table, table))
            {
                end++;
            }
            var lines = new LineItem[end - start];
            for (var index = 0; index < lines.Length; index++)
            {
                lines[index] = facts.Lines[start + index];
            }
            tables.Add(new TableLines(table, lines, facts.Words));
            start = end;
        }
        return tables;
    }

    /// <summary>
    /// True when a computed column names a basis, such as "constant currency" or "adjusted", that the columns of amounts do not name:
    /// then it may compare amounts that are not printed. Of amounts under the same word it is the plain change.
    /// </summary>
    public bool IsModified(int column, int current, int before) =>
        NamesBasis(column, current) || NamesBasis(column, before) || NamesBasis(current, column) || NamesBasis(before, column);

    /// <summary>True when two columns of amounts are on the same basis.</summary>
    public bool IsPlain(int current, int before) => !NamesBasis(current, before) && !NamesBasis(before, current);

    /// <summary>True when the head of a column names a basis that the head of another does not.</summary>
    private bool NamesBasis(int column, int other)
    {
        foreach (var head in Table.Columns[column].Stack)
        {
            foreach (var word in _words.Words(head))
            {
                if (_words.IsComparing(word) && !Table.Columns[other].Stack.Exists(text => _words.Words(text).Contains(word)))
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>The unit of a row's own figures: that of the first; null when it has none.</summary>
    public UnitKind? UnitOf(LineItem line)
    {
        foreach (var column in Given)
        {
            if (line.Facts[column] is { } fact)
            {
                return fact.Unit.Kind;
            }
        }
        return null;
    }

    /// <summary>
    /// The columns in which the rows around a row add up: those with figures of their own. Where a row prints percentages for one
    /// period beside another, all columns mean the same, though one that does not add up was not told to hold percentages.
    /// </summary>
    public int[] Additive(LineItem line)
    {
        if (Given.Length == 0 || Computed.Length == 0)
        {
            return Given.Length > 0 ? Given : Computed;
        }
        for (var column = 0; column < Table.Columns.Length; column++)
        {
            if (line.Facts[column] is { } fact && (fact.Unit.Kind != UnitKind.Percent || Table.Columns[column].Period is null))
            {
                return Given;
            }
        }
        return [.. Enumerable.Range(0, Table.Columns.Length)];
    }

    /// <summary>The unit of a row's figures, of percentages where the table has nothing else; null when it has none.</summary>
    public UnitKind? UnitOfAny(LineItem line)
    {
        if (Given.Length > 0)
        {
            return UnitOf(line);
        }
        foreach (var column in Computed)
        {
            if (line.Facts[column] is { } fact)
            {
                return fact.Unit.Kind;
            }
        }
        return null;
    }
}
