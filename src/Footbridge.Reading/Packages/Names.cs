using System.Buffers;

namespace Footbridge.Reading.Packages;

/// <summary>Names of concepts, segments, measures and statements.</summary>
internal static class Names
{
    /// <summary>What a name may be, for a remedy.</summary>
    internal const string Rule = "use lower case letters, digits and underscores, and begin with a letter";

    private static readonly SearchValues<char> s_characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    internal static bool IsName(ReadOnlySpan<char> text) => text is [>= 'a' and <= 'z', ..] && !text.ContainsAnyExcept(s_characters);

    /// <summary>A name, or a name with a segment: revenues[ip].</summary>
    internal static bool IsLineName(ReadOnlySpan<char> text)
    {
        var bracket = text.IndexOf('[');
        return bracket < 0 ? IsName(text) : text[^1] == ']' && IsName(text[..bracket]) && IsName(text[(bracket + 1)..^1]);
    }
}
