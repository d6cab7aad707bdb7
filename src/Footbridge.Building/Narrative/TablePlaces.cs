using System.Collections.Immutable;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Narrative;

/// <summary>Which statements the text places, in its order.</summary>
internal static class TablePlaces
{
    private const string Keyword = "table";

    /// <summary>The name of the table that a binding places; null when it is another binding.</summary>
    public static string? NameIn(Written binding)
    {
        var text = binding.Text.AsSpan().Trim();
        return
            text.StartsWith(Keyword, StringComparison.Ordinal) && (text.Length == Keyword.Length || char.IsWhiteSpace(text[Keyword.Length]))
            ? text[Keyword.Length..].Trim().ToString()
            : null;
    }

    /// <summary>The statements that are placed. Each is placed once, and none should be forgotten.</summary>
    public static ImmutableArray<Statement> Of(ReleasePackage package, ProblemList problems)
    {
        var statements = package
            .Statements.GroupBy(statement => statement.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var placed = new Dictionary<string, PackagePlace>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<Statement>();
        foreach (var binding in Bindings(package.Narrative))
        {
            if (NameIn(binding) is not { } name)
            {
                continue;
            }
            if (!statements.TryGetValue(name, out var statement))
            {
                problems.Error(
                    binding.Place,
                    name.Length == 0 ? "table names no statement" : $"there is no statement {name}",
                    statements.Count == 0
                        ? "declare it in statements.yaml"
                        : $"name one of {string.Join(", ", statements.Keys.Order(StringComparer.Ordinal))}"
                );
            }
            else if (placed.TryAdd(name, binding.Place))
            {
                found.Add(statement);
            }
            else
            {
                problems.Error(binding.Place, $"table {name} stands at {placed[name]} already", "leave one of them out");
            }
        }
        foreach (var statement in package.Statements.Where(statement => !placed.ContainsKey(statement.Name)))
        {
            problems.Warning(
                statement.Place,
                $"the text does not place the statement {statement.Name}",
                $"write {{{{ table {statement.Name} }}}} on a line of narrative.md, or leave the statement out"
            );
        }
        return found.ToImmutable();
    }

    // Without recursion: lists and quotations may stand in each other as deep as they like.
    private static IEnumerable<Written> Bindings(ImmutableArray<ReleaseBlock> blocks)
    {
        var waiting = new Stack<ReleaseBlock>(blocks.Reverse());
        while (waiting.TryPop(out var block))
        {
            IEnumerable<ReleaseBlock> inner = block switch
            {
                ListBlock list => list.Items.SelectMany(item => item),
                QuoteBlock quote => quote.Blocks,
                _ => [],
            };
            foreach (var next in inner.Reverse())
            {
                waiting.Push(next);
            }
            if (block is BindingBlock { Binding: var binding })
            {
                yield return binding;
            }
        }
    }
}
