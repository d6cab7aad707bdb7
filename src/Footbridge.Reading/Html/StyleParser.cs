namespace Footbridge.Reading.Html;

/// <summary>Reads style attributes. What it does not know it passes over, as a browser does.</summary>
internal ref struct StyleParser
{
    private readonly StyleRule _rule = new();
    private BorderParts _top;
    private BorderParts _bottom;
    private bool _isRelative;
    private bool _isOffset;

    public StyleParser() { }

    /// <summary>The rule that the declarations make.</summary>
    public static StyleRule Parse(ReadOnlySpan<char> declarations)
    {
        var parser = new StyleParser();
        while (!declarations.IsEmpty)
        {
            var end = declarations.IndexOf(';');
            var declaration = end < 0 ? declarations : declarations[..end];
            declarations = end < 0 ? [] : declarations[(end + 1)..];
            var colon = declaration.IndexOf(':');
            if (colon > 0)
            {
                parser.Declare(declaration[..colon].Trim(), Value(declaration[(colon + 1)..]));
            }
        }
        var rule = parser._rule;
        rule.BorderTop = parser._top.Line;
        rule.BorderBottom = parser._bottom.Line;
        rule.Lifted |= parser._isRelative && parser._isOffset;
        return rule;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var bang = text.IndexOf('!');
        return bang < 0 ? text : text[..bang].TrimEnd();
    }

    private void Declare(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        // The longest property that matters has 21 characters.
        Span<char> lower = stackalloc char[24];
        if (name.Length > lower.Length || value.IsEmpty)
        {
            return;
        }
        var length = name.ToLowerInvariant(lower);
        switch (lower[..length])
        {
            case "font":
                Font(value);
                break;
            case "font-weight":
                Weight(value);
                break;
            case "font-style":
                Slant(value);
                break;
            case "font-size":
                Size(value);
                break;
            case "text-decoration" or "text-decoration-line":
                _rule.Underline = Has(value, "underline");
                break;
            case "text-align":
                _rule.Centred = Is(value, "center");
                break;
            case "text-indent" when StyleLength.TryParse(value, out var indent):
                _rule.TextIndent = indent;
                break;
            case "display":
                Display(value);
                break;
            case "visibility":
                _rule.Invisible =
                    Is(value, "visible") ? false
                    : Is(value, "hidden") || Is(value, "collapse") ? true
                    : null;
                break;
            case "white-space":
                _rule.KeepsLines = StartsWith(value, "pre");
                break;
            case "float":
                _rule.Floats = !Is(value, "none");
                break;
            case "position":
                _isRelative = Is(value, "relative");
                break;
            case "top" when StyleLength.TryParse(value, out var top):
                _isOffset |= top.Points + top.Ems + top.Percent < 0;
                break;
            case "bottom" when StyleLength.TryParse(value, out var bottom):
                _isOffset |= bottom.Points + bottom.Ems + bottom.Percent > 0;
                break;
            case "vertical-align":
                Align(value);
                break;
            case "margin":
                _rule.MarginLeft = Side(value, _rule.MarginLeft);
                break;
            case "padding":
                _rule.PaddingLeft = Side(value, _rule.PaddingLeft);
                break;
            case "margin-left" when StyleLength.TryParse(value, out var margin):
                _rule.MarginLeft = margin;
                break;
            case "padding-left" when StyleLength.TryParse(value, out var padding):
                _rule.PaddingLeft = padding;
                break;
            case "border" or "border-style" or "border-width" or "border-color":
                _top.Read(value, isWhole: length == 6);
                _bottom.Read(value, isWhole: length == 6);
                break;
            case "border-top" or "border-top-style" or "border-top-width" or "border-top-color":
                _top.Read(value, isWhole: length == 10);
                break;
            case "border-bottom" or "border-bottom-style" or "border-bottom-width" or "border-bottom-color":
                _bottom.Read(value, isWhole: length == 13);
                break;
        }
    }

    private void Font(ReadOnlySpan<char> value)
    {
        // "italic bold 10pt/12pt Times": the size ends the part that matters. The shorthand resets what it leaves out.
        _rule.Bold = false;
        _rule.Italic = false;
        foreach (var range in value.Split(' '))
        {
            var word = value[range];
            if (word.IsEmpty)
            {
                continue;
            }
            var slash = word.IndexOf('/');
            var size = slash > 0 ? word[..slash] : word;
            if (!Weight(word) && !Slant(word) && StyleLength.TryParse(size, out var length))
            {
                _rule.FontSize = length;
                return;
            }
        }
    }

    private bool Weight(ReadOnlySpan<char> value)
    {
        if (StartsWith(value, "bold"))
        {
            _rule.Bold = true;
            return true;
        }
        if (value.Length == 3 && char.IsAsciiDigit(value[0]) && value.EndsWith("00"))
        {
            _rule.Bold = value[0] >= '6';
            return true;
        }
        if (Is(value, "normal") || Is(value, "lighter"))
        {
            _rule.Bold = false;
            return true;
        }
        return false;
    }

    private bool Slant(ReadOnlySpan<char> value)
    {
        if (Is(value, "italic") || StartsWith(value, "oblique"))
        {
            _rule.Italic = true;
            return true;
        }
        if (Is(value, "normal"))
        {
            _rule.Italic = false;
            return true;
        }
        return false;
    }

    private void Size(ReadOnlySpan<char> value)
    {
        if (StyleLength.TryParse(value, out var length))
        {
            _rule.FontSize = length;
        }
        else if (Is(value, "smaller"))
        {
            _rule.FontSize = new StyleLength(0, 0.83f, 0);
        }
        else if (Is(value, "larger"))
        {
            _rule.FontSize = new StyleLength(0, 1.2f, 0);
        }
    }

    private void Display(ReadOnlySpan<char> value)
    {
        _rule.IsHidden = Is(value, "none");
        _rule.Block =
            Is(value, "inline") ? false
            : Is(value, "block") || Is(value, "flex") || Is(value, "grid") ? true
            : null;
    }

    private void Align(ReadOnlySpan<char> value)
    {
        var isLength = StyleLength.TryParse(value, out var length);
        _rule.Raised = Is(value, "super");
        _rule.Lifted = Is(value, "top") || Is(value, "text-top") || (isLength && length.Points + length.Ems + length.Percent > 0);
    }

    // The left side of "1pt 2pt 3pt 4pt".
    private static StyleLength Side(ReadOnlySpan<char> value, StyleLength otherwise)
    {
        Span<Range> sides = stackalloc Range[5];
        var count = value.Split(sides, ' ', StringSplitOptions.RemoveEmptyEntries);
        if (count is 0 or > 4)
        {
            return otherwise;
        }
        var side = count switch
        {
            1 => 0,
            2 or 3 => 1,
            _ => 3,
        };
        return StyleLength.TryParse(value[sides[side]], out var length) ? length : default;
    }

    private static bool Is(ReadOnlySpan<char> value, string other) => value.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(ReadOnlySpan<char> value, string start) => value.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool Has(ReadOnlySpan<char> value, string word) => value.Contains(word, StringComparison.OrdinalIgnoreCase);
}
