using System.Buffers;

namespace Footbridge.Writing.Review.Markup;

/// <summary>The attributes of a tag, one after the other, from behind its name to its closing bracket.</summary>
internal ref struct HtmlAttributes(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> s_valueEnds = SearchValues.Create("\t\n\f\r >");
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the scan stands; at the end that of the closing bracket.</summary>
    public int Position { get; private set; }

    /// <summary>True once the closing bracket was met.</summary>
    public readonly bool IsClosed => Position < _text.Length && _text[Position] == '>';

    /// <summary>True when the tag ends in a slash of its own.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>The attribute's name as it stands.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Its value as it stands: references are not resolved.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Goes to the next attribute.</summary>
    public bool Next()
    {
        while (Position < _text.Length && (_text[Position] == '/' || IsSpace(_text[Position])))
        {
            IsSelfClosing = _text[Position] == '/' && Position + 1 < _text.Length && _text[Position + 1] == '>';
            Position++;
        }
        if (Position >= _text.Length || _text[Position] == '>')
        {
            return false;
        }
        // An equals sign that stands first is part of the name.
        var length = _text[(Position + 1)..].IndexOfAny(s_nameEnds);
        var end = length < 0 ? _text.Length : Position + 1 + length;
        Name = _text[Position..end];
        Value = [];
        Position = SkipSpaces(end);
        if (Position < _text.Length && _text[Position] == '=')
        {
            Position = SkipSpaces(Position + 1);
            ReadValue();
        }
        return true;
    }

    private void ReadValue()
    {
        if (Position >= _text.Length || _text[Position] == '>')
        {
            return;
        }
        var rest = _text[Position..];
        if (rest[0] is '"' or '\'')
        {
            var close = rest[1..].IndexOf(rest[0]);
            Value = close < 0 ? [] : rest.Slice(1, close);
            Position = close < 0 ? _text.Length : Position + close + 2;
            return;
        }
        var length = rest.IndexOfAny(s_valueEnds);
        Value = length < 0 ? rest : rest[..length];
        Position += Value.Length;
    }

    private readonly int SkipSpaces(int position)
    {
        while (position < _text.Length && IsSpace(_text[position]))
        {
            position++;
        }
        return position;
    }

    private static bool IsSpace(char character) => character is ' ' or '\n' or '\r' or '\t' or '\f';
}
