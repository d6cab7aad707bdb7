using System.Runtime.CompilerServices;

namespace Footbridge.Checking.Figures;

/// <summary>The classes of characters that numbers are made of.</summary>
internal static class Characters
{
    /// <summary>A decimal digit on the line. Raised, lowered and circled ones are <see cref="IsMarkerDigit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>A digit that is raised, lowered or circled as a character of its own.</summary>
    public static bool IsMarkerDigit(char c) =>
        c
            is '¹'
                or '²'
                or '³'
                or '\u2070'
                or (>= '\u2074' and <= '\u2079')
                or (>= '\u2080' and <= '\u2089')
                or (>= '\u2460' and <= '\u2473');

    /// <summary>A fraction in one character, such as ½.</summary>
    public static bool IsVulgarFraction(char c) => c is '¼' or '½' or '¾' or (>= '\u2150' and <= '\u215E');

    /// <summary>Any character that must be accounted for.</summary>
    public static bool IsAnyDigit(char c) => IsDigit(c) || (c > 127 && (IsMarkerDigit(c) || IsVulgarFraction(c)));

    /// <summary>A letter of any script.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 25 || (c > 127 && char.IsLetter(c));

    /// <summary>A space of any width, a tab or a line break.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\n' or '\t' or '\r' || (c > 127 && char.IsWhiteSpace(c));

    /// <summary>A space that typesetters put between thousands.</summary>
    public static bool IsGroupSpace(char c) => c is '\u00A0' or '\u2009' or '\u202F' or '\u2007';

    /// <summary>A hyphen, minus or dash that may be a sign or a range.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2212' or (>= '\u2010' and <= '\u2015');

    /// <summary>A straight or curly apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018';

    /// <summary>A capital letter.</summary>
    public static bool IsCapital(char c) => (uint)(c - 'A') <= 25 || (c > 127 && char.IsUpper(c));
}
