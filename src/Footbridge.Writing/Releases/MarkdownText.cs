using System.Text;

namespace Footbridge.Writing.Releases;

/// <summary>Words as Markdown holds them: whatever would be markup stands behind a backslash.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="startsLine">True when they are the first of a line, where more characters are markup.</param>
    public static string Escape(string text, bool startsLine)
    {
        var plain = PlainText.Of(text);
        var escaped = new StringBuilder(plain.Length + 8);
        for (var index = 0; index < plain.Length; index++)
        {
            if (IsMarkup(plain, index) || (startsLine && IsLineMark(plain, index)))
            {
                escaped.Append('\\');
            }
            escaped.Append(plain[index]);
        }
        return escaped.ToString();
    }

    // Markup anywhere. A brace only where two open a binding; an underscore between letters is one.
    private static bool IsMarkup(string text, int index) =>
        text[index] switch
        {
            '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '&' or '~' => true,
            '_' => index == 0
                || index == text.Length - 1
                || !char.IsLetterOrDigit(text[index - 1])
                || !char.IsLetterOrDigit(text[index + 1]),
            '{' => index + 1 < text.Length && text[index + 1] == '{' || index > 0 && text[index - 1] == '{',
            // A heading may end in marks of its rank.
            '#' => index == 0 || text[index - 1] is ' ' or '#',
            '!' => index == text.Length - 1 || text[index + 1] == '[',
            _ => false,
        };

    // "- ", "+ ", "1. ", "1) ", and lines of marks under or between paragraphs.
    private static bool IsLineMark(string text, int index)
    {
        var letter = text[index];
        if (letter is '=' or '-' or '+')
        {
            return IsBlankTo(text, index);
        }
        if (letter is not ('.' or ')') || (index + 1 < text.Length && text[index + 1] != ' '))
        {
            return false;
        }
        var before = text[..index].TrimStart();
        return before.Length is > 0 and < 10 && before.All(char.IsAsciiDigit);
    }

    private static bool IsBlankTo(string text, int index) => string.IsNullOrWhiteSpace(text[..index]);
}
