using System.Globalization;
using System.Text;

namespace Footbridge.Writing.Review.Markup;

/// <summary>
/// The styles of a document's elements, each once: elements name a class instead of repeating them, and the page's policy can
/// forbid every style but this sheet.
/// </summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _cleaned = new(StringComparer.Ordinal);
    private readonly StringBuilder _rules = new();

    /// <summary>The class of a style attribute; empty when nothing of it is kept.</summary>
    public string ClassOf(ReadOnlySpan<char> attribute)
    {
        if (attribute.IsEmpty)
        {
            return "";
        }
        var byLetters = _cleaned.GetAlternateLookup<ReadOnlySpan<char>>();
        if (byLetters.TryGetValue(attribute, out var known))
        {
            return known;
        }
        var kept = CleanStyle.Of(attribute);
        var name = kept.Length == 0 ? "" : ClassOfKept(kept);
        byLetters[attribute] = name;
        return name;
    }

    /// <summary>The class of a part that is laid out when it comes into sight, and is taken to have so many lines until then.</summary>
    public string ClassOfHeight(int lines)
    {
        const int Line = 20;
        const int Step = 8;
        const int Most = 1000;
        var rounded = Math.Min((lines + Step - 1) / Step * Step, Most);
        return ClassOfKept(string.Create(CultureInfo.InvariantCulture, $"contain-intrinsic-size:auto {rounded * Line}px"));
    }

    /// <summary>The sheet.</summary>
    public override string ToString() => _rules.ToString();

    private string ClassOfKept(string style)
    {
        if (_classes.TryGetValue(style, out var name))
        {
            return name;
        }
        name = string.Create(CultureInfo.InvariantCulture, $"s{_classes.Count}");
        _classes.Add(style, name);
        _rules.Append('.').Append(name).Append('{').Append(style).Append("}\n");
        return name;
    }
}
