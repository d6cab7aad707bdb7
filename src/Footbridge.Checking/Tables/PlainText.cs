using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>A text without its raised footnote markers: "2024" with a raised 2 behind it is the year 2024, not 20242.</summary>
internal static class PlainText
{
    /// <summary>The words of <paramref name="text"/>; the same string when nothing is raised.</summary>
    public static string Of(MappedText text)
    {
        if (text.Superscripts.IsDefaultOrEmpty)
        {
            return text.Value;
        }
        Span<char> kept = text.Value.Length <= 256 ? stackalloc char[text.Value.Length] : new char[text.Value.Length];
        var length = 0;
        for (var index = 0; index < text.Value.Length; index++)
        {
            if (!text.IsSuperscript(index))
            {
                kept[length++] = text.Value[index];
            }
        }
        return new string(kept[..length]);
    }
}
