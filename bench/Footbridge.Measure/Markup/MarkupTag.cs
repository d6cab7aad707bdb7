namespace Footbridge.Measure.Markup;

/// <summary>A tag, comment or declaration in raw markup, by offset.</summary>
/// <param name="Start">Offset of the "&lt;".</param>
/// <param name="End">Offset after the "&gt;".</param>
/// <param name="Name">Its name in lower case, prefix included; "!" for a comment or declaration.</param>
/// <param name="IsEnd">True for an end tag.</param>
/// <param name="IsEmpty">True for a tag that closes itself.</param>
internal readonly record struct MarkupTag(int Start, int End, string Name, bool IsEnd, bool IsEmpty)
{
    /// <summary>The name without its prefix.</summary>
    public ReadOnlySpan<char> LocalName => Name.AsSpan(Name.IndexOf(':', StringComparison.Ordinal) + 1);

    /// <summary>True for a tag of inline XBRL.</summary>
    public bool IsInlineXbrl => Name.StartsWith("ix:", StringComparison.Ordinal);

    /// <summary>The value of an attribute as written, or null. Names compare without case.</summary>
    public string? Attribute(string source, string name)
    {
        var tag = source.AsSpan(Start, End - Start);
        for (var from = Name.Length + 1; from < tag.Length; )
        {
            var equals = tag[from..].IndexOf('=');
            if (equals < 0)
            {
                return null;
            }
            equals += from;
            var key = tag[from..equals].Trim();
            key = key[(key.LastIndexOfAny(" \t\r\n") + 1)..];
            var open = equals + 1;
            while (open < tag.Length && char.IsWhiteSpace(tag[open]))
            {
                open++;
            }
            if (open >= tag.Length)
            {
                return null;
            }
            var quoted = tag[open] is '"' or '\'';
            var rest = tag[(quoted ? open + 1 : open)..];
            var length = quoted ? rest.IndexOf(tag[open]) : rest.IndexOfAny(" \t\r\n>");
            if (length < 0)
            {
                return null;
            }
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return rest[..length].ToString();
            }
            from = (quoted ? open + 2 : open + 1) + length;
        }
        return null;
    }
}
