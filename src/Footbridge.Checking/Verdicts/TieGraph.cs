using Footbridge.Checking.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>Which ties a figure stands in. Figures and ties only: no judgement.</summary>
internal sealed class TieGraph
{
    private readonly List<DraftTie>?[] _ties;

    /// <summary>The graph of <paramref name="ties"/> over <paramref name="figures"/> figures.</summary>
    public TieGraph(IEnumerable<DraftTie> ties, int figures)
    {
        _ties = new List<DraftTie>?[figures];
        foreach (var tie in ties)
        {
            Add(tie.Result, tie);
            foreach (var operand in tie.Operands)
            {
                Add(operand, tie);
            }
        }
    }

    /// <summary>The ties of a figure.</summary>
    public IReadOnlyList<DraftTie> Of(int figure) => _ties[figure] ?? [];

    private void Add(int figure, DraftTie tie)
    {
        var ties = _ties[figure] ??= new List<DraftTie>(2);
        if (ties.Count == 0 || ties[^1] != tie)
        {
            ties.Add(tie);
        }
    }
}
