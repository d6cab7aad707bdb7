using Footbridge.Core.Packages;

namespace Footbridge.Building.Formulas;

/// <summary>The place of a character inside a piece of written text.</summary>
internal static class WrittenPlace
{
    /// <summary>Line and column of the character that many characters into the text. After a line break only the line is known: how far the text is indented is the file's affair.</summary>
    public static PackagePlace At(this Written written, int offset)
    {
        var place = written.Place;
        var lines = written.Text.AsSpan(0, Math.Min(offset, written.Text.Length)).Count('\n');
        return lines > 0 ? place with { Line = place.Line + lines, Column = 0 }
            : place.Column == 0 ? place
            : place with { Column = place.Column + offset };
    }
}
