namespace Footbridge.Reading.Text;

/// <summary>Recognises the tags of EDGAR's text format.</summary>
internal static class EdgarTags
{
    /// <summary>The tag that the text starts with.</summary>
    /// <param name="text">Text whose first character is a less-than sign.</param>
    /// <param name="length">Length of the tag, brackets included; 0 when there is none.</param>
    internal static EdgarTag At(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        const int Longest = 12;
        var close = text[..Math.Min(text.Length, Longest)].IndexOf('>');
        if (close < 2)
        {
            return EdgarTag.None;
        }
        Span<char> name = stackalloc char[close - 1];
        text[1..close].ToLowerInvariant(name);
        var tag = (ReadOnlySpan<char>)name switch
        {
            "page" => EdgarTag.Page,
            "table" => EdgarTag.TableStart,
            "/table" => EdgarTag.TableEnd,
            "caption" or "/caption" => EdgarTag.Caption,
            "s" => EdgarTag.Stub,
            "c" => EdgarTag.Column,
            "fn" or "/fn" or "f1" or "f2" or "f3" or "f4" or "f5" => EdgarTag.Footnote,
            _ => EdgarTag.None,
        };
        length = tag == EdgarTag.None ? 0 : close + 1;
        return tag;
    }
}
