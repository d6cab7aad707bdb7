namespace Footbridge.Checking.Footing;

/// <summary>
/// Learns from the numbers which rows are totals of which: a beam shift-reduce parser. A row is shifted on the stack of live
/// items; where it is the signed sum of the topmost items, a second state takes these off the stack and puts the total in
/// their place. States are scored in bits of evidence. One instance serves one thread and keeps its buffers.
/// </summary>
internal sealed class FootingParser
{
    private const int BeamWidth = 10;

    /// <summary>
    /// A wrong total can look good until the right one comes: assets less liabilities less equity but its last line give that line.
    /// The state that waited must survive until then.
    /// </summary>
    private const double BeamDepth = 64;

    private readonly List<StackNode> _stack = [];
    private readonly List<FormulaNode> _formulas = [];
    private readonly ReductionSearch _search = new();
    private readonly List<Reduction> _reductions = [];
    private readonly List<Formula> _waiting = [];
    private List<State> _beam = [];
    private List<State> _next = [];

    /// <summary>Adds the accepted formulas of <paramref name="stream"/> to <paramref name="into"/>, by target row.</summary>
    /// <param name="stream">The rows.</param>
    /// <param name="sumsOnly">True to try plain sums only: the pass for totals that stand first.</param>
    /// <param name="into">Receives the formulas.</param>
    public void Parse(FootingStream stream, bool sumsOnly, List<Formula> into)
    {
        _stack.Clear();
        _formulas.Clear();
        _waiting.Clear();
        _beam.Clear();
        _beam.Add(new State(-1, -1, 0));
        for (var row = 0; row < stream.Rows; row++)
        {
            Advance(stream, row, sumsOnly);
        }
        var first = into.Count;
        for (var node = _beam[0].Formulas; node >= 0; node = _formulas[node].Previous)
        {
            // Later formulas come first: by now it is known whether one of them shares this one's break.
            var formula = _formulas[node].Formula;
            into.Add(formula.IsProvisional && !IsConfirmed(formula, into, first) ? formula with { IsDoubted = true } : formula);
        }
        into.Reverse(first, into.Count - first);
        foreach (var waiting in _waiting)
        {
            if (!into.Exists(formula => formula.Target == waiting.Target))
            {
                into.Add(waiting with { IsDoubted = true });
            }
        }
    }

    private static bool IsConfirmed(Formula formula, List<Formula> later, int first)
    {
        for (var index = first; index < later.Count; index++)
        {
            if (!later[index].IsDoubted && Array.IndexOf(later[index].Linked, formula.Target) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    private void Advance(FootingStream stream, int row, bool sumsOnly)
    {
        _next.Clear();
        foreach (var state in _beam)
        {
            _next.Add(new State(Push(row, state.Stack), state.Formulas, state.Score));
            var depth = state.Stack < 0 ? 0 : _stack[state.Stack].Depth;
            _search.Load(stream, row, Suffix(state.Stack), depth, _owners);
            _reductions.Clear();
            _search.Find(sumsOnly, _reductions);
            if (state == _beam[0] && _reductions is [{ Formula.IsProvisional: true } likeliest, ..])
            {
                // Too little evidence to be believed, and so to be in the best parse; others may speak for it later.
                _waiting.Add(likeliest.Formula);
            }
            foreach (var reduction in _reductions)
            {
                _formulas.Add(new FormulaNode(reduction.Formula, state.Formulas));
                var rest = Pop(state.Stack, reduction.Length);
                _next.Add(new State(Push(row, rest, reduction.Formula), _formulas.Count - 1, state.Score + reduction.Formula.Score));
            }
        }
        Prune();
    }

    /// <summary>Keeps the best states; of states with equal stacks only the better, since they have the same future.</summary>
    private void Prune()
    {
        (_beam, _next) = (_next, _beam);
        if (_beam.Count == 1)
        {
            return;
        }
        _beam.Sort(
            static (left, right) => right.Score != left.Score ? right.Score.CompareTo(left.Score) : left.Stack.CompareTo(right.Stack)
        );
        var floor = _beam[0].Score - BeamDepth;
        var kept = 1;
        for (var index = 1; index < _beam.Count && kept < BeamWidth; index++)
        {
            if (_beam[index].Score < floor)
            {
                break;
            }
            var hash = _stack[_beam[index].Stack].Hash;
            var known = false;
            for (var other = 0; other < kept && !known; other++)
            {
                known = _stack[_beam[other].Stack].Hash == hash;
            }
            if (!known)
            {
                _beam[kept++] = _beam[index];
            }
        }
        _beam.RemoveRange(kept, _beam.Count - kept);
    }

    private int Push(int row, int below, Formula? formula = null)
    {
        var (depth, hash) = below < 0 ? (0, 17UL) : (_stack[below].Depth, _stack[below].Hash);
        _stack.Add(new StackNode(row, below, depth + 1, (hash + (ulong)row + 1) * 0x9E3779B97F4A7C15UL, formula));
        return _stack.Count - 1;
    }

    private int Pop(int node, int count)
    {
        for (; count > 0; count--)
        {
            node = _stack[node].Previous;
        }
        return node;
    }

    private ReadOnlySpan<int> Suffix(int node)
    {
        var length = 0;
        for (; node >= 0 && length < ReductionSearch.MaxLength; node = _stack[node].Previous)
        {
            _owners[length] = _stack[node].Formula;
            _suffix[length++] = _stack[node].Row;
        }
        return _suffix.AsSpan(0, length);
    }

    private readonly int[] _suffix = new int[ReductionSearch.MaxLength];
    private readonly Formula?[] _owners = new Formula?[ReductionSearch.MaxLength];

    private readonly record struct StackNode(int Row, int Previous, int Depth, ulong Hash, Formula? Formula);

    private readonly record struct FormulaNode(Formula Formula, int Previous);

    private readonly record struct State(int Stack, int Formulas, double Score);
}
