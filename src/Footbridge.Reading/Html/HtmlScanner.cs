using System.Buffers;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>
/// Cuts HTML into text and tags where a browser does (the tokenizer of the HTML standard), in one pass, without copying.
/// Offsets are those of the source, so line ends and references stay as they are. Comments, declarations and content that
/// a browser never shows are passed over. Attributes are not kept, but for the few that matter.
/// </summary>
internal ref struct HtmlScanner
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");
    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\t\n\f\r >");

    private readonly ReadOnlySpan<char> _source;
    private int _next;
    private HtmlTag _raw;
    private bool _isSkipVain;

    /// <summary>Scans <paramref name="source"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public HtmlScanner(string source, int start, int end)
    {
        _source = source.AsSpan(0, end);
        _next = start;
    }

    /// <summary>The start of the token.</summary>
    public int Start { get; private set; }

    /// <summary>The end of the token, exclusive.</summary>
    public readonly int End => _next;

    /// <summary>The element of a tag.</summary>
    public HtmlTag Tag { get; private set; }

    /// <summary>The element's name in the source.</summary>
    public SourceSpan Name { get; private set; }

    /// <summary>True for a start tag that is closed at once, as in XML.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Value of the style attribute.</summary>
    public SourceSpan Style { get; private set; }

    /// <summary>Value of the colspan attribute.</summary>
    public SourceSpan ColumnSpan { get; private set; }

    /// <summary>Value of the rowspan attribute.</summary>
    public SourceSpan RowSpan { get; private set; }

    /// <summary>Value of the align attribute.</summary>
    public SourceSpan Align { get; private set; }

    /// <summary>True when the hidden attribute is there.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>What swallowed the rest of the source: a tag, a comment or an element that is never closed; null if nothing did.</summary>
    public string? Unclosed { get; private set; }

    /// <summary>Where that starts.</summary>
    public int UnclosedStart { get; private set; }

    /// <summary>Goes to the next token.</summary>
    public HtmlToken Next()
    {
        if (_raw != HtmlTag.Other)
        {
            var shown = ReadRaw();
            if (shown != HtmlToken.End)
            {
                return shown;
            }
        }
        while (_next < _source.Length)
        {
            Start = _next;
            if (_source[_next] != '<')
            {
                return ReadText();
            }
            if (_next + 1 >= _source.Length)
            {
                _next++;
                return HtmlToken.Text;
            }
            var token = ReadMarkup(_source[_next + 1]);
            if (token != HtmlToken.End)
            {
                return token;
            }
        }
        Start = _next;
        return HtmlToken.End;
    }

    /// <summary>Passes over everything up to the end tag that starts with <paramref name="endTag"/>, if there is one.</summary>
    public bool SkipTo(string endTag)
    {
        if (_isSkipVain)
        {
            return false;
        }
        var found = _source[_next..].IndexOf(endTag, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            // Not asked again: a thousand such tags must not cost a thousand searches.
            _isSkipVain = true;
            return false;
        }
        _next += found;
        return true;
    }

    private HtmlToken ReadText()
    {
        // The first character belongs to the text whatever it is.
        var length = _source[(_next + 1)..].IndexOf('<');
        _next = length < 0 ? _source.Length : _next + 1 + length;
        return HtmlToken.Text;
    }

    private HtmlToken ReadMarkup(char second)
    {
        switch (second)
        {
            case '!':
                SkipDeclaration();
                return HtmlToken.End;
            case '?':
                SkipPast('>', _next + 2);
                return HtmlToken.End;
            case '/' when _next + 2 >= _source.Length:
                return ReadText();
            case '/' when char.IsAsciiLetter(_source[_next + 2]):
                return ReadTag(_next + 2) ? HtmlToken.EndTag : HtmlToken.End;
            case '/':
                SkipPast('>', _next + 2);
                return HtmlToken.End;
            default:
                if (!char.IsAsciiLetter(second))
                {
                    return ReadText();
                }
                if (!ReadTag(_next + 1))
                {
                    return HtmlToken.End;
                }
                if (TagNames.IsRaw(Tag) && !IsSelfClosing)
                {
                    _raw = Tag;
                }
                return HtmlToken.StartTag;
        }
    }

    private void SkipDeclaration()
    {
        var from = _next + 2;
        if (!_source[from..].StartsWith("--", StringComparison.Ordinal))
        {
            SkipPast('>', from);
            return;
        }
        var rest = _source[(from + 2)..];
        if (rest.StartsWith(">", StringComparison.Ordinal))
        {
            _next = from + 3;
            return;
        }
        if (rest.StartsWith("->", StringComparison.Ordinal))
        {
            _next = from + 4;
            return;
        }
        for (var offset = 0; ; )
        {
            var dashes = rest[offset..].IndexOf("--", StringComparison.Ordinal);
            if (dashes < 0)
            {
                Swallow("a comment");
                return;
            }
            offset += dashes + 2;
            if (offset < rest.Length && rest[offset] == '>')
            {
                _next = from + 2 + offset + 1;
                return;
            }
            if (rest[offset..].StartsWith("!>", StringComparison.Ordinal))
            {
                _next = from + 2 + offset + 2;
                return;
            }
            offset--;
        }
    }

    private void SkipPast(char character, int from)
    {
        var found = _source[from..].IndexOf(character);
        if (found < 0)
        {
            Swallow("a declaration");
        }
        else
        {
            _next = from + found + 1;
        }
    }

    private void Swallow(string what)
    {
        Unclosed = what;
        UnclosedStart = Start;
        _next = _source.Length;
    }

    private HtmlToken ReadRaw()
    {
        var raw = _raw;
        _raw = HtmlTag.Other;
        Start = _next;
        var name = _source[Name.Start..Name.End];
        var end = raw == HtmlTag.Plaintext ? -1 : FindEndTag(name);
        if (end < 0)
        {
            if (raw is not (HtmlTag.Plaintext or HtmlTag.Textarea or HtmlTag.Xmp))
            {
                Swallow($"<{name.ToString().ToLowerInvariant()}>");
                return HtmlToken.End;
            }
            end = _source.Length;
        }
        _next = end;
        return raw switch
        {
            _ when end == Start => HtmlToken.End,
            HtmlTag.Textarea => HtmlToken.Text,
            HtmlTag.Xmp or HtmlTag.Plaintext => HtmlToken.LiteralText,
            _ => HtmlToken.End,
        };
    }

    private readonly int FindEndTag(ReadOnlySpan<char> name)
    {
        for (var offset = _next; ; )
        {
            var found = _source[offset..].IndexOf("</", StringComparison.Ordinal);
            if (found < 0)
            {
                return -1;
            }
            offset += found + 2;
            var rest = _source[offset..];
            if (
                rest.Length > name.Length
                && rest[..name.Length].Equals(name, StringComparison.OrdinalIgnoreCase)
                && NameEnds.Contains(rest[name.Length])
            )
            {
                return offset - 2;
            }
        }
    }

    // True when the tag is complete; a tag that the end of the file cuts off does not count.
    private bool ReadTag(int nameStart)
    {
        Style = ColumnSpan = RowSpan = Align = default;
        IsHidden = IsSelfClosing = false;
        var length = _source[nameStart..].IndexOfAny(NameEnds);
        if (length < 0)
        {
            Swallow("a tag");
            return false;
        }
        Name = new SourceSpan(nameStart, nameStart + length);
        Tag = TagNames.Resolve(_source.Slice(nameStart, length));
        var position = nameStart + length;
        if (_source[position] == '>')
        {
            _next = position + 1;
            return true;
        }
        return ReadAttributes(position);
    }

    private bool ReadAttributes(int position)
    {
        while (position < _source.Length)
        {
            var character = _source[position];
            if (character == '>')
            {
                _next = position + 1;
                return true;
            }
            if (IsSpace(character))
            {
                position++;
                continue;
            }
            if (character == '/')
            {
                position++;
                IsSelfClosing = position < _source.Length && _source[position] == '>';
                continue;
            }
            // An equals sign that stands first is part of the name.
            var length = _source[(position + 1)..].IndexOfAny(AttributeNameEnds);
            if (length < 0)
            {
                break;
            }
            var name = new SourceSpan(position, position + 1 + length);
            position = SkipSpaces(name.End);
            if (position >= _source.Length)
            {
                break;
            }
            var value = default(SourceSpan);
            if (_source[position] == '=')
            {
                position = ReadValue(position + 1, out value);
            }
            Keep(_source[name.Start..name.End], value);
        }
        Swallow("a tag");
        return false;
    }

    private readonly int ReadValue(int position, out SourceSpan value)
    {
        value = default;
        position = SkipSpaces(position);
        if (position >= _source.Length || _source[position] == '>')
        {
            return position;
        }
        var quote = _source[position];
        if (quote is '"' or '\'')
        {
            var length = _source[(position + 1)..].IndexOf(quote);
            if (length < 0)
            {
                return _source.Length;
            }
            value = new SourceSpan(position + 1, position + 1 + length);
            return value.End + 1;
        }
        var bare = _source[position..].IndexOfAny(ValueEnds);
        value = new SourceSpan(position, bare < 0 ? _source.Length : position + bare);
        return value.End;
    }

    private readonly int SkipSpaces(int position)
    {
        while (position < _source.Length && IsSpace(_source[position]))
        {
            position++;
        }
        return position;
    }

    private static bool IsSpace(char character) => character is ' ' or '\n' or '\r' or '\t' or '\f';

    // Of attributes that stand twice, the first counts.
    private void Keep(ReadOnlySpan<char> name, SourceSpan value)
    {
        switch (name.Length)
        {
            case 5 when Style == default && Is(name, "style"):
                Style = value;
                break;
            case 5 when Align == default && Is(name, "align"):
                Align = value;
                break;
            case 6 when Is(name, "hidden"):
                IsHidden = true;
                break;
            case 7 when ColumnSpan == default && Is(name, "colspan"):
                ColumnSpan = value;
                break;
            case 7 when RowSpan == default && Is(name, "rowspan"):
                RowSpan = value;
                break;
        }
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
