using System.Collections.Frozen;

namespace Footbridge.Checking.Figures;

/// <summary>Words and their meanings, looked up by span in any case. Made for misses: nearly every word of a text is in no table.</summary>
internal sealed class WordTable<T>
{
    private const int Letters = 26;

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>For each first letter, and for all that is none, the lengths of the words with it, as bits.</summary>
    private readonly uint[] _lengths = new uint[Letters + 1];

    /// <summary>A table of the given words, none longer than 31; of two that differ only by case the later one stands.</summary>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var table = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, meaning) in words)
        {
            table[word] = meaning;
            _lengths[FirstOf(word)] |= 1u << word.Length;
        }
        _lookup = table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words, in no order that matters.</summary>
    public IEnumerable<string> Words => _lookup.Dictionary.Keys;

    /// <summary>True when <paramref name="word"/> is in the table.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T meaning)
    {
        if (word.IsEmpty || word.Length > 31 || (_lengths[FirstOf(word)] >> word.Length & 1) == 0)
        {
            meaning = default!;
            return false;
        }
        return _lookup.TryGetValue(word, out meaning!);
    }

    /// <summary>True when <paramref name="word"/> is in the table.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    private static uint FirstOf(ReadOnlySpan<char> word) => Math.Min((uint)((word[0] | 0x20) - 'a'), Letters);
}
