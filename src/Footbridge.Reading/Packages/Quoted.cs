using System.Globalization;
using System.Text;

namespace Footbridge.Reading.Packages;

/// <summary>What a user wrote, inside a message: in quotation marks, on one line, short, and without what a terminal would obey.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    internal static string Text(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder("\"");
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (shown.Length > Longest)
            {
                shown.Append('…');
                break;
            }
            // Blanks of all kinds are one kind here; control, format and private-use characters are not shown.
            if (Rune.IsWhiteSpace(rune))
            {
                shown.Append(' ');
            }
            else if (IsVisible(rune))
            {
                shown.Append(rune.ToString());
            }
            else
            {
                shown.Append('\uFFFD');
            }
        }
        return shown.Append('"').ToString();
    }

    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
