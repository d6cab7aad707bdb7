using System.Diagnostics.CodeAnalysis;

namespace Footbridge.Building.Models;

/// <summary>All values of a package, by concept and segment.</summary>
/// <param name="concepts">How many concepts there are.</param>
/// <param name="segments">How many segments there are.</param>
/// <param name="timeline">The periods.</param>
internal sealed class FactStore(int concepts, int segments, Timeline timeline)
{
    private readonly Series?[] _series = new Series?[concepts * (segments + 1)];

    /// <summary>The periods.</summary>
    public Timeline Timeline { get; } = timeline;

    /// <summary>The values of a concept for a segment, or with -1 for the company; made when there are none yet.</summary>
    public Series Of(Concept concept, int segment) => _series[Index(concept, segment)] ??= new Series(Timeline.Count);

    /// <summary>The values of a concept for a segment, if anybody asked or gave some.</summary>
    public bool TryFind(Concept concept, int segment, [NotNullWhen(true)] out Series? series) =>
        (series = _series[Index(concept, segment)]) is not null;

    private int Index(Concept concept, int segment) => concept.Index * (segments + 1) + segment + 1;
}
