using System.Buffers;
using Footbridge.Core.Documents;

namespace Footbridge.Writing.Review.Markup;

/// <summary>
/// Cuts an untrusted HTML source into text and tags, by the tokenizer of the HTML standard, so that text is found at the
/// places where it was read. Nothing that it gives is safe to write as it stands: see <see cref="CleanHtml"/>.
/// </summary>
internal ref struct HtmlScanner
{
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create("\t\n\f\r />");
    private readonly ReadOnlySpan<char> _source;
    private int _next;
    private bool _isRaw;
    private bool _isSkipVain;

    public HtmlScanner(string source, int start, int end)
    {
        _source = source.AsSpan(0, end);
        _next = start;
    }

    /// <summary>Offset of the token.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after the token.</summary>
    public readonly int End => _next;

    /// <summary>The name of a tag, in lower case; its attributes follow it in the source.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the attributes of a start tag stand.</summary>
    public SourceSpan Attributes { get; private set; }

    /// <summary>True for a start tag that ends in a slash.</summary>
    public bool IsSelfClosing { get; private set; }

    public HtmlToken Next()
    {
        if (_isRaw && ReadRaw() is var raw and not HtmlToken.End)
        {
            return raw;
        }
        while (_next < _source.Length)
        {
            Start = _next;
            var second = _next + 1 < _source.Length ? _source[_next + 1] : '\0';
            if (_source[_next] != '<' || !(char.IsAsciiLetter(second) || second is '/' or '!' or '?'))
            {
                return ReadText();
            }
            if (second == '/' && (_next + 2 >= _source.Length || char.IsAsciiLetter(_source[_next + 2])))
            {
                if (_next + 2 >= _source.Length)
                {
                    return ReadText();
                }
                if (ReadTag(_next + 2))
                {
                    return HtmlToken.EndTag;
                }
            }
            else if (char.IsAsciiLetter(second))
            {
                if (ReadTag(_next + 1))
                {
                    _isRaw = HtmlNames.IsRaw(Name) && !IsSelfClosing;
                    return HtmlToken.StartTag;
                }
            }
            else
            {
                SkipDeclaration();
            }
        }
        Start = _next;
        return HtmlToken.End;
    }

    /// <summary>Passes over everything up to <paramref name="endTag"/>; false when the source holds none.</summary>
    public bool SkipTo(string endTag)
    {
        if (_isSkipVain)
        {
            return false;
        }
        var found = _source[_next..].IndexOf(endTag, StringComparison.OrdinalIgnoreCase);
        // Not asked again: a thousand such tags must not cost a thousand searches.
        _isSkipVain = found < 0;
        _next += Math.Max(found, 0);
        return found >= 0;
    }

    private HtmlToken ReadText()
    {
        var length = _source[(_next + 1)..].IndexOf('<');
        _next = length < 0 ? _source.Length : _next + 1 + length;
        return HtmlToken.Text;
    }

    // What stands in an element without markup; none of it is shown but for the few that show their source.
    private HtmlToken ReadRaw()
    {
        _isRaw = false;
        Start = _next;
        var end = Name == "plaintext" ? -1 : FindEndTag(Name);
        _next = end < 0 ? _source.Length : end;
        if (_next == Start)
        {
            return HtmlToken.End;
        }
        return Name switch
        {
            "textarea" => HtmlToken.Text,
            "xmp" or "plaintext" => HtmlToken.LiteralText,
            _ => HtmlToken.End,
        };
    }

    private readonly int FindEndTag(string name)
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
                && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && s_nameEnds.Contains(rest[name.Length])
            )
            {
                return offset - 2;
            }
        }
    }

    private void SkipDeclaration()
    {
        var rest = _source[_next..];
        if (!rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            _next = rest.IndexOf('>') is var close and >= 0 ? _next + close + 1 : _source.Length;
            return;
        }
        // "<!-->" and "<!--->" are comments too.
        if (rest.Length > 4 && rest[4] == '>')
        {
            _next += 5;
            return;
        }
        if (rest[4..].StartsWith("->", StringComparison.Ordinal))
        {
            _next += 6;
            return;
        }
        for (var offset = 4; ; )
        {
            var dashes = rest[offset..].IndexOf("--", StringComparison.Ordinal);
            if (dashes < 0)
            {
                _next = _source.Length;
                return;
            }
            offset += dashes + 2;
            var width =
                rest[offset..].StartsWith(">", StringComparison.Ordinal) ? 1
                : rest[offset..].StartsWith("!>", StringComparison.Ordinal) ? 2
                : 0;
            if (width > 0)
            {
                _next += offset + width;
                return;
            }
            // The second dash may be the first of the next pair.
            offset--;
        }
    }

    // A tag that the end of the file cuts off is none, and hides what stands in it.
    private bool ReadTag(int nameStart)
    {
        var length = _source[nameStart..].IndexOfAny(s_nameEnds);
        if (length < 0)
        {
            _next = _source.Length;
            return false;
        }
        var at = nameStart + length;
        var attributes = new HtmlAttributes(_source[at..]);
        while (attributes.Next()) { }
        if (!attributes.IsClosed)
        {
            _next = _source.Length;
            return false;
        }
        IsSelfClosing = attributes.IsSelfClosing;
        Name = HtmlNames.Lower(_source.Slice(nameStart, length));
        Attributes = new SourceSpan(at, at + attributes.Position);
        _next = Attributes.End + 1;
        return true;
    }
}
