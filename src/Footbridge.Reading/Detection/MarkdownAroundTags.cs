namespace Footbridge.Reading.Detection;

/// <summary>
/// Tells Markdown that holds HTML from a fragment of HTML: its lines outside of tables, scripts and styles have marks that
/// HTML would show to its reader as they stand.
/// </summary>
internal static class MarkdownAroundTags
{
    // What is found beyond this length would have been found before.
    private const int Limit = 4 * 1024 * 1024;
    private const int FewestWeak = 2;

    internal static bool Is(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Limit)];
        var weak = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = (end < 0 ? text : text[..end]).Trim();
            if (Raw(line) is { } close)
            {
                // An element that never ends holds all the rest.
                var stop = text.IndexOf(close, StringComparison.OrdinalIgnoreCase);
                text = stop < 0 ? [] : text[(stop + close.Length)..];
                continue;
            }
            text = end < 0 ? [] : text[(end + 1)..];
            if (line.IsEmpty)
            {
                continue;
            }
            if (FormatDetector.IsHeading(line) || IsSeparator(line) || line.StartsWith("```", StringComparison.Ordinal))
            {
                return true;
            }
            weak += IsWeak(line) ? 1 : 0;
            if (weak == FewestWeak)
            {
                return true;
            }
        }
        return false;
    }

    // An element whose text is none of Markdown's.
    private static string? Raw(ReadOnlySpan<char> line) =>
        line.IsEmpty || line[0] != '<' ? null
        : line.StartsWith("<table", StringComparison.OrdinalIgnoreCase) ? "</table"
        : line.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style"
        : line.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script"
        : line.StartsWith("<pre", StringComparison.OrdinalIgnoreCase) ? "</pre"
        : null;

    private static bool IsSeparator(ReadOnlySpan<char> line) =>
        line[0] == '|' && line[^1] == '|' && line.IndexOfAnyExcept("|-: ") < 0 && line.Contains("--", StringComparison.Ordinal);

    private static bool IsWeak(ReadOnlySpan<char> line) =>
        line.Contains("](", StringComparison.Ordinal)
        || line.Contains("\\$", StringComparison.Ordinal)
        || (line.Length > 4 && line.Contains("**", StringComparison.Ordinal) && FormatDetector.IsBold(line));
}
