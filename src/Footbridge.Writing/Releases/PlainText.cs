namespace Footbridge.Writing.Releases;

/// <summary>Text of a package as every format prints it: on one line, and without characters that move a cursor or turn a line around.</summary>
internal static class PlainText
{
    public static string Of(string text) => text.Any(IsUnsafe) ? string.Concat(text.Select(Safe)) : text;

    private static char Safe(char letter) =>
        !IsUnsafe(letter) ? letter
        : char.IsWhiteSpace(letter) ? ' '
        : '\uFFFD';

    // Controls, line and paragraph separators, and the marks that override the direction of text.
    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
