using Footbridge.Checking.Claims;
using Footbridge.Checking.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Ties;

/// <summary>The ties of a package as the stages find them. It judges each as it comes in.</summary>
/// <param name="facts">The figures that ties are between.</param>
internal sealed class TieBook(FactBook facts)
{
    private const int OnStack = 16;

    private readonly List<DraftTie> _ties = [];

    /// <summary>All ties, in the order found.</summary>
    public IReadOnlyList<DraftTie> Ties => _ties;

    /// <summary>How a relation comes out, without adding it.</summary>
    public Verdict Try(Relation relation, int result, ReadOnlySpan<int> operands)
    {
        Span<Quantity> quantities = operands.Length <= OnStack ? stackalloc Quantity[OnStack] : new Quantity[operands.Length];
        quantities = quantities[..operands.Length];
        for (var index = 0; index < operands.Length; index++)
        {
            quantities[index] = facts.QuantityOf(operands[index]);
        }
        return relation.Judge(facts.QuantityOf(result), quantities);
    }

    /// <summary>Tests a relation and keeps it, whatever comes out.</summary>
    public DraftTie Add(
        string rule,
        int result,
        int[] operands,
        Relation relation,
        TieForce force,
        string? basis = null,
        DraftClaim? claim = null,
        bool isDirectionWrong = false
    )
    {
        var verdict = Try(relation, result, operands);
        var tie = new DraftTie
        {
            Rule = rule,
            Result = result,
            Operands = operands,
            Relation = relation,
            Force = force,
            Verdict = verdict == Verdict.Broken && force == TieForce.Open ? Verdict.Open : verdict,
            Basis = basis,
            Claim = claim,
            IsDirectionWrong = isDirectionWrong,
        };
        _ties.Add(tie);
        return tie;
    }

    /// <summary>Takes ties out that turned out to say nothing.</summary>
    public void Withdraw(Predicate<DraftTie> says) => _ties.RemoveAll(says);

    /// <summary>Keeps a tie that was judged elsewhere.</summary>
    public void Add(DraftTie tie) => _ties.Add(tie);
}
