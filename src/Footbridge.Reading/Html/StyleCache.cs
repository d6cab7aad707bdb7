using System.Net;

namespace Footbridge.Reading.Html;

/// <summary>Style attributes already read: a filing repeats a few hundred of them tens of thousands of times.</summary>
internal sealed class StyleCache
{
    private const int Capacity = 4096;

    private readonly Dictionary<string, StyleRule> _rules = new(64, StringComparer.Ordinal);
    private readonly Dictionary<string, StyleRule>.AlternateLookup<ReadOnlySpan<char>> _byText;

    public StyleCache() => _byText = _rules.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The rule that an attribute's value makes.</summary>
    public StyleRule Find(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return StyleRule.Empty;
        }
        if (_byText.TryGetValue(value, out var rule))
        {
            return rule;
        }
        if (_rules.Count >= Capacity)
        {
            // A file in which every element has a style of its own gains nothing from a cache, and must not fill the memory.
            _rules.Clear();
        }
        var text = value.ToString();
        rule = StyleParser.Parse(text.Contains('&') ? WebUtility.HtmlDecode(text) : text);
        _rules.Add(text, rule);
        return rule;
    }
}
