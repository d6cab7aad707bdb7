using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;

namespace Footbridge.Measure.Truth;

/// <summary>Finds the figure that stands at a place of the page.</summary>
internal sealed class FigureIndex
{
    private readonly Figure[] _figures;

    // The furthest end among the figures up to an index: where to stop looking back.
    private readonly int[] _reach;

    /// <summary>Indexes <paramref name="figures"/>.</summary>
    public FigureIndex(ImmutableArray<Figure> figures)
    {
        _figures = [.. figures.OrderBy(figure => figure.Span.Start)];
        _reach = new int[_figures.Length];
        var reach = 0;
        for (var index = 0; index < _figures.Length; index++)
        {
            reach = Math.Max(reach, _figures[index].Span.End);
            _reach[index] = reach;
        }
    }

    /// <summary>The figure that shares most characters with <paramref name="span"/>, the shortest of equals; null when none shares any.</summary>
    public Figure? At(SourceSpan span)
    {
        int low = 0,
            high = _figures.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_figures[middle].Span.Start < span.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        Figure? best = null;
        var shared = 0;
        for (var index = low - 1; index >= 0 && _reach[index] > span.Start; index--)
        {
            var candidate = _figures[index].Span;
            var common = Math.Min(candidate.End, span.End) - Math.Max(candidate.Start, span.Start);
            if (common > shared || (common == shared && common > 0 && candidate.Length < best!.Span.Length))
            {
                best = _figures[index];
                shared = common;
            }
        }
        return best;
    }
}
