using Footbridge.Core.Ties;

namespace Footbridge.Writing;

/// <summary>The ties of each figure: first those whose result it is, then those that it is an operand of, each in the proof's order.</summary>
internal sealed class TiesOfFigures
{
    private readonly int[] _starts;
    private readonly int[] _ties;

    public TiesOfFigures(Proof proof)
    {
        var starts = new int[proof.Figures.Length + 1];
        foreach (var tie in proof.Ties)
        {
            starts[tie.Result + 1]++;
            foreach (var operand in tie.Operands)
            {
                starts[operand.Figure + 1]++;
            }
        }
        for (var figure = 1; figure < starts.Length; figure++)
        {
            starts[figure] += starts[figure - 1];
        }
        var next = starts.AsSpan(0, proof.Figures.Length).ToArray();
        var ties = new int[starts[^1]];
        for (var tie = 0; tie < proof.Ties.Length; tie++)
        {
            ties[next[proof.Ties[tie].Result]++] = tie;
        }
        for (var tie = 0; tie < proof.Ties.Length; tie++)
        {
            foreach (var operand in proof.Ties[tie].Operands)
            {
                ties[next[operand.Figure]++] = tie;
            }
        }
        _starts = starts;
        _ties = ties;
    }

    /// <summary>Indices of the ties of a figure.</summary>
    public ReadOnlySpan<int> Of(int figure) => _ties.AsSpan(_starts[figure], _starts[figure + 1] - _starts[figure]);
}
