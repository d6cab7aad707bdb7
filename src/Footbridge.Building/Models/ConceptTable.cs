using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Core.Packages;
using Footbridge.Core.Words;

namespace Footbridge.Building.Models;

/// <summary>The concepts and segments of a package by name.</summary>
internal sealed class ConceptTable
{
    private readonly Dictionary<string, Concept> _byName = new(StringComparer.Ordinal);
    private readonly List<Concept> _all = [];
    private readonly Dictionary<string, int> _segments = new(StringComparer.Ordinal);

    /// <summary>A table with the segments of the settings and no concept.</summary>
    public ConceptTable(ReleaseSettings settings)
    {
        Segments = settings.Segments;
        for (var index = 0; index < Segments.Length; index++)
        {
            _segments.TryAdd(Segments[index].Name, index);
        }
    }

    /// <summary>All concepts, in the order in which they were first named.</summary>
    public IReadOnlyList<Concept> All => _all;

    /// <summary>The segments, in printing order.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>The concept of a name, or null.</summary>
    public Concept? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The concept of a name; made when it is new.</summary>
    public Concept Add(string name, PackagePlace place)
    {
        if (!_byName.TryGetValue(name, out var concept))
        {
            concept = new Concept(_all.Count, name, place);
            _byName.Add(name, concept);
            _all.Add(concept);
        }
        return concept;
    }

    /// <summary>The number of a segment, or -1.</summary>
    public int SegmentIndex(string name) => _segments.GetValueOrDefault(name, -1);

    /// <summary>What to do about a name that is no concept.</summary>
    public string ConceptRemedy(string name) =>
        NearWord.Of(name, _all.Where(concept => concept.IsDefined).Select(concept => concept.Name)) is { } nearest
            ? $"did you mean {nearest}?"
            : "give it data, a formula in a statement, or a measure of that name";

    /// <summary>What to do about a name that is no segment.</summary>
    public string SegmentRemedy(string name) =>
        NearWord.Of(name, Segments.Select(segment => segment.Name)) is { } nearest ? $"did you mean {nearest}?"
        : Segments.IsEmpty ? "declare it under segments in release.yaml"
        : $"declare it under segments in release.yaml, or use one of {string.Join(", ", Segments.Select(segment => segment.Name))}";
}
