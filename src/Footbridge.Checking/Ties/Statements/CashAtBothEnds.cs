using System.Globalization;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Numbers;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// Cash at the beginning and at the end of the cash-flow statement is the cash of the balance sheet on those days, and the end of
/// one column is the beginning of the next.
/// </summary>
internal sealed class CashAtBothEnds
{
    /// <summary>A year of 53 weeks is as long as one of 52 for this purpose.</summary>
    private const int Week = 8;

    private readonly TieBook _ties;
    private readonly FactBook _facts;
    private readonly List<Fact> _ends = [];
    private readonly List<(int Result, int[] Operands, bool Holds)> _links = [];

    private CashAtBothEnds(FactBook facts, TieBook ties) => (_facts, _ties) = (facts, ties);

    /// <summary>Adds the ties of <paramref name="statements"/> to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, StatementList statements, TieBook ties)
    {
        var search = new CashAtBothEnds(facts, ties);
        foreach (var flow in statements.All)
        {
            if (flow.Kind == StatementKind.CashFlow)
            {
                search.Find(statements, flow, "cash-at-beginning", "cash-at-end", isRestricted: false);
                search.Find(statements, flow, "all-cash-at-beginning", "all-cash-at-end", isRestricted: true);
            }
        }
    }

    private void Find(StatementList statements, Statement flow, string beginning, string end, bool isRestricted)
    {
        _ends.Clear();
        Collect(flow.Only(end));
        Collect(flow.Only(beginning));
        _links.Clear();
        var balance = statements.Nearest(flow, StatementKind.BalanceSheet, balance => _ends.Exists(cash => balance.Has(cash.Period!)));
        for (var index = 0; index < _ends.Count; index++)
        {
            var cash = _ends[index];
            if (Earlier(index) is { } same)
            {
                _ties.Add(
                    TieRules.Articulation,
                    cash.Figure,
                    [same.Figure],
                    new Agreement(1),
                    TieForce.Accuses,
                    "the cash of one day in two columns of the cash-flow statement"
                );
                continue;
            }
            var day = cash.Period!;
            if (balance is not null && Balance(balance, day, isRestricted) is { } operands)
            {
                var holds = _ties.Try(Sum(operands), cash.Figure, operands) is Verdict.Exact or Verdict.Rounded;
                _links.Add((cash.Figure, operands, holds));
            }
        }
        // One end that ties shows that both statements mean the same cash; then the other end must.
        var known = _links.Exists(link => link.Holds && HasDigits(link.Result));
        foreach (var (result, operands, holds) in _links)
        {
            _ties.Add(
                TieRules.Articulation,
                result,
                operands,
                Sum(operands),
                known && (!isRestricted || operands.Length > 1) ? TieForce.Accuses
                    : isRestricted ? TieForce.Open
                    : TieForce.Hint,
                holds || known
                    ? "cash of the cash-flow statement is cash of the balance sheet"
                    : "cash that stands in other lines may be part of it"
            );
        }
    }

    private void Collect(LineItem? line)
    {
        foreach (var fact in line?.Facts ?? [])
        {
            if (fact is { Period.IsInstant: true, ColumnKind: ColumnKind.Given })
            {
                _ends.Add(fact);
            }
        }
    }

    /// <summary>
    /// The same day in another column. A beginning is another column's end only where both columns are of a length: a company that
    /// was bought prints its predecessor's months beside its own, with cash that did not go over.
    /// </summary>
    private Fact? Earlier(int index)
    {
        var cash = _ends[index];
        for (var before = 0; before < index; before++)
        {
            var other = _ends[before];
            if (
                other.Period == cash.Period
                && other.Unit == cash.Unit
                && (other.Line == cash.Line || Math.Abs(Days(other) - Days(cash)) <= Week)
            )
            {
                return other;
            }
        }
        return null;
    }

    private static int Days(Fact cash) => cash.Line.Table.Columns[cash.Column].Period?.Days ?? 0;

    /// <summary>The lines of cash on a day: with restricted cash where the flow statement counts that in.</summary>
    private static int[]? Balance(Statement balance, Period day, bool isRestricted)
    {
        if (isRestricted && balance.Only("all-cash") is { } all && Statement.At(all, day) is { } whole)
        {
            return [whole.Figure];
        }
        if (balance.Only("cash") is not { } cash || Statement.At(cash, day) is not { } free)
        {
            return null;
        }
        var operands = new List<int> { free.Figure };
        if (isRestricted)
        {
            foreach (var line in balance.Lines)
            {
                if (line.Standard?.Name == "restricted-cash" && Statement.At(line, day) is { } restricted)
                {
                    operands.Add(restricted.Figure);
                }
            }
        }
        return [.. operands];
    }

    private static Relation Sum(int[] operands)
    {
        if (operands.Length == 1)
        {
            return new Agreement(1);
        }
        var signs = new sbyte[operands.Length];
        Array.Fill(signs, (sbyte)1);
        return new SignedSum(signs);
    }

    private bool HasDigits(int figure) => Math.Abs(_facts.Figures[figure].Number.Mantissa) >= 1000;
}
