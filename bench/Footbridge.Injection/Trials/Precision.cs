using Footbridge.Bench;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;

namespace Footbridge.Injection.Trials;

/// <summary>Which changes leave everything as true as it was: nobody can see them in the printed figures.</summary>
internal sealed class Precision
{
    private readonly Proof _proof;
    private readonly bool _footsLoosely;
    private readonly Dictionary<int, List<(Tie Tie, TieForm? Form)>> _ties = [];

    /// <summary>Takes the ties of an unmodified file.</summary>
    public Precision(Proof proof)
    {
        _proof = proof;
        _footsLoosely = new Footings(proof).Count(Verdict.Rounded) > 0;
        foreach (var tie in proof.Ties.Where(tie => tie.Verdict is Verdict.Exact or Verdict.Rounded))
        {
            var known = (tie, TieForm.Of(proof, tie));
            foreach (var figure in tie.Operands.Select(operand => operand.Figure).Append(tie.Result).Distinct())
            {
                if (!_ties.TryGetValue(figure, out var list))
                {
                    _ties.Add(figure, list = []);
                }
                list.Add(known);
            }
        }
    }

    /// <summary>
    /// True when every tie of the changed figures that held still holds. A tie whose arithmetic is not recognised counts as one
    /// that the change breaks, so that the doubt goes against the check.
    /// </summary>
    public bool Hides(Change change)
    {
        if (change.Values.IsEmpty)
        {
            // A flipped word says nothing else where all figures of its clause are zero.
            return change.Figures.All(figure => _proof.Figures[figure].Value == 0m);
        }
        return change.Values.All(IsSame)
            || change
                .Values.SelectMany(value => _ties.GetValueOrDefault(value.Figure, []))
                .All(each => each.Form?.StillHolds(_proof, each.Tie, change.Values, _footsLoosely) == true);
    }

    private bool IsSame(Altered value)
    {
        var figure = _proof.Figures[value.Figure];
        return value.Number == figure.Number && value.Scale == figure.Scale;
    }
}
