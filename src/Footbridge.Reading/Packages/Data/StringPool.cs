namespace Footbridge.Reading.Packages.Data;

/// <summary>Keeps each text of a file once, with what was found out about it.</summary>
internal sealed class StringPool<T>
{
    private readonly Dictionary<string, (string Text, T Value)> _texts;
    private readonly Dictionary<string, (string Text, T Value)>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Func<string, T> _find;

    internal StringPool(Func<string, T> find)
    {
        _texts = new Dictionary<string, (string, T)>(StringComparer.Ordinal);
        _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        _find = find;
    }

    internal (string Text, T Value) this[ReadOnlySpan<char> text]
    {
        get
        {
            if (!_lookup.TryGetValue(text, out var found))
            {
                var own = text.ToString();
                _texts.Add(own, found = (own, _find(own)));
            }
            return found;
        }
    }
}
