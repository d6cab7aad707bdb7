namespace Footbridge.Reading.Html;

/// <summary>Width, style and colour of a border, as they come in one declaration or in several.</summary>
internal struct BorderParts
{
    private BorderLine _style;
    private bool _hasNoWidth;
    private bool _isPale;

    /// <summary>The line that can be seen on white paper.</summary>
    public readonly BorderLine Line => _hasNoWidth || _isPale ? BorderLine.None : _style;

    /// <summary>Takes in a value.</summary>
    /// <param name="value">Width, style and colour in any order; what is missing stays as it was.</param>
    /// <param name="isWhole">True when what is missing is reset.</param>
    public void Read(ReadOnlySpan<char> value, bool isWhole)
    {
        if (isWhole)
        {
            this = default;
        }
        // A colour such as "rgb(255, 255, 255)" holds spaces: it is taken out first.
        var colour = value.IndexOf("rgb", StringComparison.OrdinalIgnoreCase);
        if (colour >= 0)
        {
            var length = value[colour..].IndexOf(')') + 1;
            var end = length == 0 ? value.Length : colour + length;
            _isPale = value[colour..end].Count("255") == 3;
            ReadWords(value[..colour]);
            value = value[end..];
        }
        ReadWords(value);
    }

    private void ReadWords(ReadOnlySpan<char> value)
    {
        foreach (var range in value.Split(' '))
        {
            ReadWord(value[range]);
        }
    }

    private void ReadWord(ReadOnlySpan<char> word)
    {
        switch (word.Length)
        {
            case 0:
                return;
            case 4 when Is(word, "none"):
            case 6 when Is(word, "hidden"):
                _style = BorderLine.None;
                return;
            case 6 when Is(word, "double"):
                _style = BorderLine.Double;
                return;
            case 5 when Is(word, "solid") || Is(word, "ridge") || Is(word, "inset"):
            case 6 when Is(word, "dashed") || Is(word, "dotted") || Is(word, "groove") || Is(word, "outset"):
                _style = BorderLine.Single;
                return;
            case 5 when Is(word, "white"):
            case 11 when Is(word, "transparent"):
            case 4 when Is(word, "#fff"):
            case 7 when Is(word, "#ffffff"):
                _isPale = true;
                return;
        }
        if (StyleLength.TryParse(word, out var width))
        {
            _hasNoWidth = width.Points + width.Ems <= 0;
        }
        else if (char.IsAsciiLetter(word[0]) || word[0] == '#')
        {
            _isPale = false;
        }
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
