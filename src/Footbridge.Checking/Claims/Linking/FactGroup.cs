using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>Occurrences of one fact: figures of equally fitting lines and the same period that agree within their rounding.</summary>
/// <param name="first">The first occurrence.</param>
/// <param name="named">The line that names it.</param>
internal sealed class FactGroup(Fact first, NamedLine named)
{
    /// <summary>More occurrences prove nothing more.</summary>
    private const int Most = 8;

    /// <summary>The line that names it best.</summary>
    public NamedLine Named { get; } = named;

    /// <summary>The occurrences, in the order found.</summary>
    public List<Fact> Facts { get; } = [first];

    /// <summary>The most precise of them.</summary>
    public Fact Finest { get; private set; } = first;

    /// <summary>True when one stands in a primary statement.</summary>
    public bool IsPrimary { get; private set; } = IsInStatement(first);

    /// <summary>True when <paramref name="fact"/> may be the same amount; statements may print it with the other sign.</summary>
    public bool Agrees(Fact fact) => Quote.Says(fact.Quantity, Finest.Quantity) || Quote.Says(-fact.Quantity, Finest.Quantity);

    /// <summary>Adds an occurrence that agrees.</summary>
    public void Add(Fact fact)
    {
        IsPrimary |= IsInStatement(fact);
        if (fact.Quantity.Quantum < Finest.Quantity.Quantum)
        {
            Finest = fact;
        }
        if (Facts.Count < Most)
        {
            Facts.Add(fact);
        }
    }

    private static bool IsInStatement(Fact fact) =>
        fact.Line.Table.Statement is StatementKind.Income or StatementKind.BalanceSheet or StatementKind.CashFlow;
}
