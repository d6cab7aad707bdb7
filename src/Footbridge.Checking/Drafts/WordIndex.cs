using System.Runtime.InteropServices;

namespace Footbridge.Checking.Drafts;

/// <summary>Finds items that share words with others, without comparing each with each.</summary>
internal sealed class WordIndex
{
    // A word that more items have than this tells nothing about any of them.
    private const int Common = 200;

    private readonly Dictionary<string, List<int>> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _lengths = [];

    public void Add(int item, string[] words)
    {
        _lengths[item] = words.Length;
        foreach (var word in Numbered(words))
        {
            ref var items = ref CollectionsMarshal.GetValueRefOrAddDefault(_items, word, out _);
            (items ??= []).Add(item);
        }
    }

    /// <summary>The items that share at least that part of their words with <paramref name="words"/>.</summary>
    public IEnumerable<(int Item, decimal Share)> Like(string[] words, decimal least)
    {
        var shared = new Dictionary<int, int>();
        foreach (var word in Numbered(words))
        {
            if (_items.TryGetValue(word, out var items) && items.Count <= Common)
            {
                foreach (var item in items)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, item, out _)++;
                }
            }
        }
        foreach (var (item, count) in shared.OrderBy(static pair => pair.Key))
        {
            var share = 2m * count / (words.Length + _lengths[item]);
            if (share >= least)
            {
                yield return (item, share);
            }
        }
    }

    // A word counts as often as both have it: the second "loss" is another word than the first.
    private static IEnumerable<string> Numbered(string[] words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var count = counts[word] = counts.GetValueOrDefault(word) + 1;
            yield return count == 1 ? word : $"{word} {count}";
        }
    }
}
