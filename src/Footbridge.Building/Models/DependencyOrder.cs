namespace Footbridge.Building.Models;

/// <summary>Puts nodes of a graph in an order in which each comes after those that it depends on; those that depend on each other come together.</summary>
internal static class DependencyOrder
{
    /// <summary>Strongly connected components by Tarjan's algorithm, dependencies first. It keeps a stack of its own: chains may be long.</summary>
    /// <param name="dependencies">For each node the nodes that it depends on.</param>
    public static List<List<int>> Of(IReadOnlyList<IReadOnlyList<int>> dependencies)
    {
        var count = dependencies.Count;
        var components = new List<List<int>>();
        var number = new int[count];
        var lowest = new int[count];
        var isOpen = new bool[count];
        var open = new Stack<int>();
        var path = new Stack<(int Node, int Next)>();
        var numbered = 0;
        for (var root = 0; root < count; root++)
        {
            if (number[root] > 0)
            {
                continue;
            }
            path.Push((root, 0));
            while (path.TryPop(out var at))
            {
                var (node, next) = at;
                if (next == 0)
                {
                    number[node] = lowest[node] = ++numbered;
                    open.Push(node);
                    isOpen[node] = true;
                }
                else
                {
                    lowest[node] = Math.Min(lowest[node], lowest[dependencies[node][next - 1]]);
                }
                var descended = false;
                for (; next < dependencies[node].Count; next++)
                {
                    var other = dependencies[node][next];
                    if (number[other] == 0)
                    {
                        path.Push((node, next + 1));
                        path.Push((other, 0));
                        descended = true;
                        break;
                    }
                    if (isOpen[other])
                    {
                        lowest[node] = Math.Min(lowest[node], number[other]);
                    }
                }
                if (!descended && lowest[node] == number[node])
                {
                    components.Add(Close(node, open, isOpen));
                }
            }
        }
        return components;
    }

    private static List<int> Close(int root, Stack<int> open, bool[] isOpen)
    {
        var component = new List<int>();
        int node;
        do
        {
            node = open.Pop();
            isOpen[node] = false;
            component.Add(node);
        } while (node != root);
        component.Reverse();
        return component;
    }
}
