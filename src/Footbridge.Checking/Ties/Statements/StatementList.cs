using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>The income statements, balance sheets and cash-flow statements of a package, in reading order.</summary>
internal sealed class StatementList
{
    private readonly List<Statement> _statements = [];

    private StatementList() { }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Statement> All => _statements;

    /// <summary>Reads them off the tables.</summary>
    public static StatementList Of(FactBook facts)
    {
        var list = new StatementList();
        DraftTable? table = null;
        Statement? current = null;
        foreach (var line in facts.Lines)
        {
            if (line.Table != table)
            {
                table = line.Table;
                current = list.Start(line);
            }
            current?.Add(line);
        }
        // A note with assets of an acquisition, or a summary of cash flows, is drawn like a statement but is none.
        list._statements.RemoveAll(static statement => !IsWhole(statement));
        return list;
    }

    /// <summary>The statement of a kind that has all of <paramref name="periods"/> and stands nearest: a parent's own statements stand together, and so do the group's.</summary>
    public Statement? Nearest(Statement to, StatementKind kind, Predicate<Statement> fits)
    {
        Statement? nearest = null;
        var distance = int.MaxValue;
        foreach (var statement in _statements)
        {
            if (statement.Kind != kind || statement.Document != to.Document)
            {
                continue;
            }
            var away = Math.Abs(statement.Table.Index - to.Table.Index);
            if (away < distance && fits(statement))
            {
                (nearest, distance) = (statement, away);
            }
        }
        return nearest;
    }

    /// <summary>The statement that a line begins; null for a table that is none. The second half of a balance sheet goes on with the first.</summary>
    private Statement? Start(LineItem line)
    {
        var kind = line.Table.Statement;
        if (kind is not (StatementKind.Income or StatementKind.BalanceSheet or StatementKind.CashFlow))
        {
            return null;
        }
        if (_statements.Count > 0 && _statements[^1] is var last && Continues(last, line, kind))
        {
            return last;
        }
        var statement = new Statement(kind, line.Table);
        _statements.Add(statement);
        return statement;
    }

    private static bool IsWhole(Statement statement) =>
        statement.Kind switch
        {
            StatementKind.BalanceSheet => statement.First("assets") is not null,
            StatementKind.CashFlow => statement.First("cash-at-end") is not null
                || statement.First("all-cash-at-end") is not null
                || statement.First("change-in-cash") is not null,
            _ => true,
        };

    private static bool Continues(Statement last, LineItem line, StatementKind kind) =>
        kind == StatementKind.BalanceSheet
        && last.Kind == kind
        && last.Document == line.Document
        && line.Table.Index == last.Lines[^1].Table.Index + 1
        && last.First("assets") is not null
        && last.First("liabilities-and-equity") is null
        && Same(last.Lines[^1].Table.Columns, line.Table.Columns);

    private static bool Same(DraftColumn[] left, DraftColumn[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }
        for (var column = 0; column < left.Length; column++)
        {
            if (left[column].Period is not { } period || period != right[column].Period)
            {
                return false;
            }
        }
        return true;
    }
}
