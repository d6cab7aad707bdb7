using Footbridge.Checking.Footing;
using Footbridge.Checking.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>Which ties a cell stands in. Cells and ties only: no judgement.</summary>
internal sealed class TieGraph
{
    private readonly Dictionary<TableToken, List<FootingTie>> _ties = new(ReferenceEqualityComparer.Instance);

    /// <summary>The graph of <paramref name="ties"/>.</summary>
    public TieGraph(IEnumerable<FootingTie> ties)
    {
        foreach (var tie in ties)
        {
            Add(tie.Result, tie);
            foreach (var operand in tie.Operands)
            {
                Add(operand, tie);
            }
        }
    }

    /// <summary>The ties of a cell.</summary>
    public IReadOnlyList<FootingTie> Of(TableToken cell) => _ties.TryGetValue(cell, out var ties) ? ties : [];

    /// <summary>True when a tie other than <paramref name="except"/> holds for the cell.</summary>
    public bool IsProvedBesides(TableToken cell, FootingTie except)
    {
        foreach (var tie in Of(cell))
        {
            if (tie != except && tie.Verdict is (Verdict.Exact or Verdict.Rounded))
            {
                return true;
            }
        }
        return false;
    }

    private void Add(TableToken cell, FootingTie tie)
    {
        if (!_ties.TryGetValue(cell, out var ties))
        {
            _ties.Add(cell, ties = new List<FootingTie>(2));
        }
        ties.Add(tie);
    }
}
