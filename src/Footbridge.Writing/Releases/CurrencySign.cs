namespace Footbridge.Writing.Releases;

/// <summary>The currency sign that a printed figure starts with.</summary>
internal static class CurrencySign
{
    private const int LongestCode = 3;

    /// <summary>How many characters of <paramref name="text"/> are its currency sign; 0 for none, and for what has no digit.</summary>
    public static int LengthIn(string text)
    {
        if (!text.Any(char.IsAsciiDigit))
        {
            return 0;
        }
        var length = 0;
        while (
            char.IsAsciiLetter(text[length]) || char.GetUnicodeCategory(text[length]) == System.Globalization.UnicodeCategory.CurrencySymbol
        )
        {
            length++;
        }
        return length <= LongestCode ? length : 0;
    }
}
