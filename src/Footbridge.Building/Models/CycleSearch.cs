using Footbridge.Building.Models.Nodes;

namespace Footbridge.Building.Models;

/// <summary>
/// Finds formulas that lead back to themselves in the same period and segment. A formula that leads to an earlier period is a roll-forward,
/// and one that leads to another segment is an allocation; both may be.
/// </summary>
/// <param name="concepts">The concepts.</param>
/// <param name="problems">Where cycles go.</param>
internal sealed class CycleSearch(ConceptTable concepts, ProblemList problems)
{
    /// <summary>Searches concepts that depend on each other; those in a cycle lose their formula, and know why.</summary>
    public void Search(IEnumerable<Concept> component)
    {
        var nodes = new Dictionary<(Concept Concept, int Segment), int>();
        var members = component.ToHashSet();
        var list = new List<(Concept Concept, int Segment)>();
        foreach (var concept in members.OrderBy(concept => concept.Index))
        {
            foreach (var segment in concept.Segments.Prepend(Reference.Total))
            {
                nodes.Add((concept, segment), list.Count);
                list.Add((concept, segment));
            }
        }
        var edges = list.ConvertAll(node =>
            (IReadOnlyList<int>)[.. Targets(node.Concept, node.Segment).Where(nodes.ContainsKey).Select(target => nodes[target])]
        );
        foreach (var cycle in DependencyOrder.Of(edges))
        {
            if (cycle.Count > 1 || edges[cycle[0]].Contains(cycle[0]))
            {
                Report(cycle, list, edges);
            }
        }
    }

    private static IEnumerable<(Concept, int)> Targets(Concept concept, int segment)
    {
        if (concept.Definition is null || (segment >= 0 && !concept.FormulaSegments.Contains(segment)))
        {
            yield break;
        }
        foreach (var name in concept.Definition.Names.Where(name => name.IsSamePeriod))
        {
            if (name.Segment == Reference.Every)
            {
                foreach (var each in name.Concept.Segments)
                {
                    yield return (name.Concept, each);
                }
            }
            else
            {
                yield return (name.Concept, name.Segment == Reference.Context ? segment : name.Segment);
            }
        }
    }

    private void Report(List<int> cycle, List<(Concept Concept, int Segment)> list, List<IReadOnlyList<int>> edges)
    {
        // Walk from the first member to members until one comes again: that loop is the cycle to show.
        var inside = cycle.ToHashSet();
        var path = new List<int> { cycle.Min() };
        while (true)
        {
            var next = edges[path[^1]].First(inside.Contains);
            var again = path.IndexOf(next);
            path.Add(next);
            if (again >= 0)
            {
                path.RemoveRange(0, again);
                break;
            }
        }
        var names = path.ConvertAll(node => Name(list[node]));
        var first = list[path[0]].Concept;
        if (first.Definition is null)
        {
            return;
        }
        problems.Error(
            first.Place,
            names.Count == 2
                ? $"{names[0]} is computed from itself"
                : $"{names[0]} is computed from itself: {string.Join(" from ", names)}",
            "give one of them data instead of a formula, or name an earlier period of it, such as @-1q"
        );
        foreach (var node in cycle)
        {
            var concept = list[node].Concept;
            concept.Definition = null;
            concept.Fault ??= problems.Last;
        }
    }

    private string Name((Concept Concept, int Segment) node) =>
        node.Segment < 0 ? node.Concept.Name : $"{node.Concept.Name}[{concepts.Segments[node.Segment].Name}]";
}
