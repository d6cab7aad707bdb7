using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>A bound figure of a page beside what a reader of the page makes of it.</summary>
/// <param name="Bound">The figure as it was bound; null for a number that is printed without one.</param>
/// <param name="Read">Index of the figure in the proof; null when the reader saw no number there.</param>
public readonly record struct FigureMatch(FigureSpan? Bound, int? Read)
{
    /// <summary>Every bound figure and every number that was read, paired where they stand at the same place, in reading order.</summary>
    /// <param name="bound">In reading order.</param>
    /// <param name="read">In reading order.</param>
    public static ImmutableArray<FigureMatch> Of(ImmutableArray<FigureSpan> bound, ImmutableArray<Figure> read)
    {
        var order = Enumerable.Range(0, read.Length).OrderBy(index => read[index].Span.Start).ToArray();
        var matches = ImmutableArray.CreateBuilder<FigureMatch>(read.Length);
        var next = 0;
        foreach (var figure in bound.OrderBy(item => item.Span.Start))
        {
            for (; next < order.Length && read[order[next]].Span.End <= figure.Span.Start; next++)
            {
                matches.Add(new FigureMatch(null, order[next]));
            }
            var isRead = false;
            for (; next < order.Length && read[order[next]].Span.Start < figure.Span.End; next++)
            {
                matches.Add(new FigureMatch(figure, order[next]));
                isRead = true;
            }
            if (!isRead)
            {
                matches.Add(new FigureMatch(figure, null));
            }
        }
        for (; next < order.Length; next++)
        {
            matches.Add(new FigureMatch(null, order[next]));
        }
        return matches.ToImmutable();
    }

    /// <summary>True when a reader takes the figure for what it is: its size within its printed precision, and its family of units. The sign may be told by words.</summary>
    public static bool Agrees(BoundFigure bound, Figure read)
    {
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(read);
        // A dash is a zero of whatever its column counts.
        if (bound.Value is not { } value || read.Number.IsDash)
        {
            return true;
        }
        var sameUnit = read.Unit is null || read.Unit.Kind == bound.Unit.Kind || IsNumber(read.Unit.Kind) && IsNumber(bound.Unit.Kind);
        return sameUnit && Math.Abs(Math.Abs(value) - Math.Abs(read.Value)) <= read.Quantum / 2m;
    }

    // A plain ratio may be printed as percent or as a number; a number of things has no sign of its own.
    private static bool IsNumber(UnitKind kind) => kind is UnitKind.Ratio or UnitKind.Percent or UnitKind.Count;
}
