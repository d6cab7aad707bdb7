using System.Buffers;
using System.Text;

namespace Footbridge.Writing.Text;

/// <summary>
/// A page of plain text under way, 100 columns wide. All text goes through one gate: what a document holds can never move the
/// cursor, break a line or colour a terminal.
/// </summary>
internal sealed class Page(bool colour)
{
    public const int Width = 100;

    private static readonly SearchValues<char> s_unsafe = SearchValues.Create(Unsafe());
    private readonly StringBuilder _text = new();
    private int _lineStart;
    private int _invisible;

    /// <summary>Columns written on the current line.</summary>
    public int Column => _text.Length - _lineStart - _invisible;

    public bool IsEmpty => _text.Length == 0;

    public Page Write(ReadOnlySpan<char> text)
    {
        for (int found; (found = text.IndexOfAny(s_unsafe)) >= 0; text = text[(found + 1)..])
        {
            _text.Append(text[..found]).Append(char.IsWhiteSpace(text[found]) ? ' ' : '\uFFFD');
        }
        _text.Append(text);
        return this;
    }

    public Page Write(int number) => Write(NumberText.Count(number));

    public Page Write(ReadOnlySpan<char> text, Ink ink)
    {
        var code = colour ? Code(ink) : "";
        if (code.Length == 0)
        {
            return Write(text);
        }
        Invisible(code);
        Write(text);
        Invisible("\u001b[0m");
        return this;
    }

    /// <summary>Blanks up to a column; where it has been passed, one blank after what stands there.</summary>
    public Page To(int column)
    {
        var missing = column - Column;
        if (missing > 0)
        {
            _text.Append(' ', missing);
        }
        else if (Column > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }
        return this;
    }

    /// <summary>Blanks up to a column, none when it has been passed.</summary>
    public Page Fill(int column)
    {
        _text.Append(' ', Math.Max(0, column - Column));
        return this;
    }

    public Page Right(ReadOnlySpan<char> text, int width, Ink ink = Ink.Plain)
    {
        _text.Append(' ', Math.Max(0, width - text.Length));
        return Write(text, ink);
    }

    /// <summary>Text in lines no wider than the page; a word that is wider stands on a line of its own.</summary>
    public Page Wrapped(ReadOnlySpan<char> text, int indent, int hang = 2, int width = Width)
    {
        To(indent);
        var fresh = true;
        foreach (var range in text.SplitAny(" \n\t\r"))
        {
            var word = text[range];
            if (word.IsEmpty)
            {
                continue;
            }
            if (!fresh && Column + 1 + word.Length > width)
            {
                Line().To(indent + hang);
                fresh = true;
            }
            if (!fresh)
            {
                Write(" ");
            }
            Write(word);
            fresh = false;
        }
        return Line();
    }

    public Page Line()
    {
        while (_text.Length > _lineStart && _text[^1] == ' ')
        {
            _text.Length--;
        }
        _text.Append('\n');
        _lineStart = _text.Length;
        _invisible = 0;
        return this;
    }

    public Page Line(ReadOnlySpan<char> text, Ink ink = Ink.Plain) => Write(text, ink).Line();

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text.ToString());

    public override string ToString() => _text.ToString();

    private void Invisible(string code)
    {
        _text.Append(code);
        _invisible += code.Length;
    }

    private static string Code(Ink ink) =>
        ink switch
        {
            Ink.Strong => "\u001b[1m",
            Ink.Faint => "\u001b[2m",
            Ink.Error => "\u001b[1;31m",
            Ink.Warning => "\u001b[1;33m",
            Ink.Note => "\u001b[1;36m",
            Ink.Good => "\u001b[32m",
            _ => "",
        };

    // Control characters, blanks other than the space, and the marks that turn the direction of text.
    private static string Unsafe()
    {
        var unsafeCharacters = new StringBuilder();
        for (var code = 0; code < 0x20; code++)
        {
            unsafeCharacters.Append((char)code);
        }
        for (var code = 0x7F; code <= 0xA0; code++)
        {
            unsafeCharacters.Append((char)code);
        }
        unsafeCharacters.Append("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A");
        unsafeCharacters.Append("\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F");
        unsafeCharacters.Append("\u2066\u2067\u2068\u2069\u205F\u3000");
        return unsafeCharacters.ToString();
    }
}
