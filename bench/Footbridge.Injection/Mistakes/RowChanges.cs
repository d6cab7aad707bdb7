using Footbridge.Core.Facts;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Mistakes;

/// <summary>The values of one row beside the label of the next, and the other way round.</summary>
internal sealed class RowChanges
{
    private readonly PrintedRelease _release;
    private readonly Dictionary<(int Table, int Row), List<int>> _rows = [];

    /// <summary>Collects the rows of a release.</summary>
    public RowChanges(PrintedRelease release)
    {
        _release = release;
        for (var index = 0; index < release.Proof.Figures.Length; index++)
        {
            if (release.Proof.Figures[index] is { Place: FigurePlace.Table, IsFinancial: true, Table: { } table, Row: { } row })
            {
                if (!_rows.TryGetValue((table, row), out var cells))
                {
                    _rows.Add((table, row), cells = []);
                }
                cells.Add(index);
            }
        }
    }

    /// <summary>The row of a figure exchanged with the next row of the same columns, units and printed signs.</summary>
    public IEnumerable<Change> Swapped(PrintedFigure figure)
    {
        if (
            figure.Figure is not { Place: FigurePlace.Table, Table: { } table, Row: { } row }
            || !_rows.TryGetValue((table, row + 1), out var below)
            || _rows[(table, row)] is var above
                && (above.Count != below.Count || !above.Zip(below).All(pair => CanSwap(pair.First, pair.Second)))
        )
        {
            yield break;
        }
        var pairs = _rows[(table, row)].Zip(below, (upper, lower) => (_release.Figures[upper]!, _release.Figures[lower]!)).ToList();
        if (pairs.TrueForAll(pair => pair.Item1.Run == pair.Item2.Run))
        {
            yield break;
        }
        var changed = pairs.SelectMany(pair => new[] { pair.Item1, pair.Item2 });
        var lower = pairs.Find(pair => pair.Item1.Index == figure.Index).Item2;
        yield return new Change(
            Mistake.RowsSwapped,
            [figure.Index, .. changed.Select(each => each.Index).Where(index => index != figure.Index)],
            [.. pairs.SelectMany(pair => pair.Item1.Renumber(pair.Item2.Run).Concat(pair.Item2.Renumber(pair.Item1.Run)))],
            [.. pairs.SelectMany(pair => new[] { Value(pair.Item1, pair.Item2), Value(pair.Item2, pair.Item1) })],
            figure.Figure.Text,
            lower.Figure.Text
        );
    }

    private bool CanSwap(int upper, int lower)
    {
        var (first, second) = (_release.Proof.Figures[upper], _release.Proof.Figures[lower]);
        return first.Column == second.Column
            && first.Unit == second.Unit
            && first.Scale == second.Scale
            && _release.Figures[upper] is { IsPlain: true }
            && _release.Figures[lower] is { IsPlain: true }
            && first.Number.Mantissa < 0 == second.Number.Mantissa < 0;
    }

    private static Altered Value(PrintedFigure figure, PrintedFigure other) => new(figure.Index, other.Figure.Number, figure.Figure.Scale);
}
