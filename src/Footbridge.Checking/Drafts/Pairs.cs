namespace Footbridge.Checking.Drafts;

/// <summary>Items of an earlier draft and their partners in a later one, by index. Each has one partner at most.</summary>
internal sealed class Pairs
{
    private readonly int[] _new;
    private readonly int[] _old;

    public Pairs(int oldCount, int newCount)
    {
        _new = new int[oldCount];
        _old = new int[newCount];
        Array.Fill(_new, -1);
        Array.Fill(_old, -1);
    }

    public int OldCount => _new.Length;

    public int NewCount => _old.Length;

    public int? NewOf(int old) => _new[old] < 0 ? null : _new[old];

    public int? OldOf(int current) => _old[current] < 0 ? null : _old[current];

    public void Add(int old, int current)
    {
        if (_new[old] >= 0 || _old[current] >= 0)
        {
            throw new InvalidOperationException("An item has a partner already.");
        }
        _new[old] = current;
        _old[current] = old;
    }

    /// <summary>Pairs those without partner that bear the same key, the first with the first; a null key pairs with nothing.</summary>
    public void AddByKey(Func<int, string?> oldKey, Func<int, string?> newKey)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var index = 0; index < _old.Length; index++)
        {
            if (_old[index] < 0 && newKey(index) is { } key)
            {
                if (!waiting.TryGetValue(key, out var queue))
                {
                    waiting[key] = queue = new Queue<int>();
                }
                queue.Enqueue(index);
            }
        }
        for (var index = 0; index < _new.Length && waiting.Count > 0; index++)
        {
            if (_new[index] < 0 && oldKey(index) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var partner))
            {
                Add(index, partner);
            }
        }
    }

    /// <summary>Pairs those without partner that share most words, the likest first.</summary>
    /// <param name="oldWords">The words of an item of the earlier draft.</param>
    /// <param name="newWords">The words of an item of the later draft.</param>
    /// <param name="least">The least share of common words, 0 to 1, that makes a pair.</param>
    public void AddByWords(Func<int, string[]> oldWords, Func<int, string[]> newWords, decimal least)
    {
        var index = new WordIndex();
        for (var current = 0; current < _old.Length; current++)
        {
            if (_old[current] < 0)
            {
                index.Add(current, newWords(current));
            }
        }
        var likely = new List<(decimal Share, int Old, int New)>();
        for (var old = 0; old < _new.Length; old++)
        {
            if (_new[old] < 0)
            {
                likely.AddRange(index.Like(oldWords(old), least).Select(like => (like.Share, old, like.Item)));
            }
        }
        foreach (var (_, old, current) in likely.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Old).ThenBy(pair => pair.New))
        {
            if (_new[old] < 0 && _old[current] < 0)
            {
                Add(old, current);
            }
        }
    }

    public IEnumerable<(int Old, int New)> InOrder()
    {
        for (var old = 0; old < _new.Length; old++)
        {
            if (_new[old] >= 0)
            {
                yield return (old, _new[old]);
            }
        }
    }
}
