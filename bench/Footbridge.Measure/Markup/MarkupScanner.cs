namespace Footbridge.Measure.Markup;

/// <summary>
/// Walks over the tags of raw markup, front to back. It is crude on purpose: it shares nothing with the product's reader,
/// so that what it finds can be held against what the reader finds.
/// </summary>
internal sealed class MarkupScanner(string source, int start, int end)
{
    private int _position = start;
    private string? _rawElement;

    /// <summary>Scans all of <paramref name="source"/>.</summary>
    public MarkupScanner(string source)
        : this(source, 0, source.Length) { }

    /// <summary>The next tag, or null at the end.</summary>
    public MarkupTag? Next()
    {
        if (_rawElement is { } raw)
        {
            _rawElement = null;
            var close = source.IndexOf("</" + raw, _position, end - _position, StringComparison.OrdinalIgnoreCase);
            _position = close < 0 ? end : close;
        }
        while (_position < end)
        {
            var open = source.IndexOf('<', _position, end - _position);
            if (open < 0 || open + 1 >= end)
            {
                break;
            }
            if (source[open + 1] is '!' or '?')
            {
                return Declaration(open);
            }
            var isEnd = source[open + 1] == '/';
            var nameStart = isEnd ? open + 2 : open + 1;
            if (nameStart >= end || !char.IsAsciiLetter(source[nameStart]))
            {
                _position = open + 1;
                continue;
            }
            return Tag(open, nameStart, isEnd);
        }
        _position = end;
        return null;
    }

    private MarkupTag Declaration(int open)
    {
        var terminator = string.CompareOrdinal(source, open, "<!--", 0, 4) == 0 ? "-->" : ">";
        var close = source.IndexOf(terminator, open, end - open, StringComparison.Ordinal);
        _position = close < 0 ? end : close + terminator.Length;
        return new MarkupTag(open, _position, "!", IsEnd: false, IsEmpty: true);
    }

    private MarkupTag Tag(int open, int nameStart, bool isEnd)
    {
        var nameEnd = nameStart;
        while (nameEnd < end && IsNameCharacter(source[nameEnd]))
        {
            nameEnd++;
        }
        var close = nameEnd;
        var quote = '\0';
        while (close < end && (quote != '\0' || source[close] != '>'))
        {
            var character = source[close];
            if (quote == '\0')
            {
                // A quote opens only after "="; an apostrophe elsewhere is a stray character.
                quote = character is '"' or '\'' && FollowsEquals(close) ? character : '\0';
            }
            else if (character == quote)
            {
                quote = '\0';
            }
            close++;
        }
        _position = Math.Min(close + 1, end);
        var name = source[nameStart..nameEnd].ToLowerInvariant();
        var isEmpty = !isEnd && close < end && source[close - 1] == '/';
        if (!isEnd && !isEmpty && name is "script" or "style")
        {
            _rawElement = name;
        }
        return new MarkupTag(open, _position, name, isEnd, isEmpty);
    }

    private bool FollowsEquals(int index)
    {
        do
        {
            index--;
        } while (char.IsWhiteSpace(source[index]));
        return source[index] == '=';
    }

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is ':' or '-' or '_' or '.';
}
