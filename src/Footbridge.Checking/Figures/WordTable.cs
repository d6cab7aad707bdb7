using System.Collections.Frozen;

namespace Footbridge.Checking.Figures;

/// <summary>Words and their meanings, looked up by span in any case.</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    /// <summary>A table of the given words; of two that differ only by case the later one stands.</summary>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var table = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, meaning) in words)
        {
            table[word] = meaning;
            _longest = Math.Max(_longest, word.Length);
        }
        _lookup = table
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words, in no order that matters.</summary>
    public IEnumerable<string> Words => _lookup.Dictionary.Keys;

    /// <summary>True when <paramref name="word"/> is in the table.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T meaning)
    {
        if (word.IsEmpty || word.Length > _longest)
        {
            meaning = default!;
            return false;
        }
        return _lookup.TryGetValue(word, out meaning!);
    }

    /// <summary>True when <paramref name="word"/> is in the table.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);
}
