using System.Globalization;

namespace Footbridge.Reading.Html;

/// <summary>A length of CSS.</summary>
/// <param name="Points">The part in points.</param>
/// <param name="Ems">The part in font sizes.</param>
/// <param name="Percent">The part in hundredths of what it is relative to.</param>
/// <param name="IsGiven">False when nothing was said.</param>
internal readonly record struct StyleLength(float Points, float Ems, float Percent, bool IsGiven = true)
{
    // Text of a filing runs over six and a half inches.
    private const float PointsPerPercentOfLine = 4.68f;
    private const float Largest = 10_000;

    /// <summary>The length in points of a space that is relative to the line.</summary>
    public float Resolve(float fontSize) => Points + Ems * fontSize + Percent * PointsPerPercentOfLine;

    /// <summary>The length in points of a font in a text of the size <paramref name="outer"/>.</summary>
    public float ResolveFont(float outer) => Points + (Ems + Percent / 100) * outer;

    /// <summary>Reads a length such as "10pt", "-1.5em", "0" or "3%".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out StyleLength length)
    {
        length = default;
        var digits = 0;
        while (digits < text.Length && text[digits] is (>= '0' and <= '9') or '.' or '-' or '+')
        {
            digits++;
        }
        if (
            digits == 0
            || !float.TryParse(
                text[..digits],
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return false;
        }
        number = Math.Clamp(number, -Largest, Largest);
        var unit = text[digits..];
        if (unit.Equals("em", StringComparison.OrdinalIgnoreCase))
        {
            length = new(0, number, 0);
            return true;
        }
        if (unit.Equals("%", StringComparison.Ordinal))
        {
            length = new(0, 0, number);
            return true;
        }
        var points = PointsOf(unit);
        if (points == 0)
        {
            return false;
        }
        length = new(number * points, 0, 0);
        return true;
    }

    // A number without a unit is taken for pixels, as browsers do in pages without a document type.
    private static float PointsOf(ReadOnlySpan<char> unit) =>
        unit.Length switch
        {
            0 => 0.75f,
            2 when Is(unit, "pt") => 1,
            2 when Is(unit, "px") => 0.75f,
            2 when Is(unit, "in") => 72,
            2 when Is(unit, "cm") => 72 / 2.54f,
            2 when Is(unit, "mm") => 72 / 25.4f,
            2 when Is(unit, "pc") => 12,
            2 when Is(unit, "ex") => 5,
            3 when Is(unit, "rem") => 12,
            _ => 0,
        };

    private static bool Is(ReadOnlySpan<char> unit, string other) => unit.Equals(other, StringComparison.OrdinalIgnoreCase);
}
