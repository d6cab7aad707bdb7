using System.Collections.Immutable;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>Running text as Markdown, on one line but for breaks of its own.</summary>
internal static class MarkdownRuns
{
    /// <summary>Writes the text.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="runs">The text.</param>
    /// <param name="indent">What stands before a line that a break starts; null where a break can be no more than a blank.</param>
    public static void Write(SpannedText page, ImmutableArray<Run> runs, string? indent)
    {
        var startsLine = true;
        foreach (var run in runs)
        {
            switch (run)
            {
                case LineBreakRun:
                    page.Write(indent is null ? " " : $"\\\n{indent}");
                    startsLine = indent is not null;
                    continue;
                case FigureRun figure:
                    Styled(page, figure.Style, () => Figure(page, figure.Figure, startsLine));
                    break;
                case TextRun words:
                    Words(page, words, startsLine);
                    break;
                default:
                    throw FlatText.Unresolved(run);
            }
            startsLine = false;
        }
    }

    public static void Figure(SpannedText page, BoundFigure figure, bool startsLine)
    {
        var start = page.Length;
        page.Write(MarkdownText.Escape(figure.Text, startsLine)).Mark(figure, start);
    }

    private static void Words(SpannedText page, TextRun words, bool startsLine)
    {
        var text = words.Text;
        if (LinkTarget.Of(words.Link) is { } target)
        {
            Styled(page, words.Style, () => Link(page, text, target));
            return;
        }
        // Marks of emphasis count only where they touch a word.
        var inner = text.Trim();
        if (words.Style == RunStyle.Plain || inner.Length == 0)
        {
            page.Write(MarkdownText.Escape(text, startsLine));
            return;
        }
        var before = text.Length - text.TrimStart().Length;
        page.Write(text.AsSpan(0, before));
        Styled(page, words.Style, () => page.Write(MarkdownText.Escape(inner, startsLine: false)));
        page.Write(text.AsSpan(before + inner.Length));
    }

    private static void Link(SpannedText page, string text, string target)
    {
        var address = target.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        address = address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);
        address = address.Replace("\\", "%5C", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal);
        page.Write(
            text == target && address == target && target.Contains("://", StringComparison.Ordinal)
                ? $"<{target}>"
                : $"[{MarkdownText.Escape(text, startsLine: false)}]({address})"
        );
    }

    private static void Styled(SpannedText page, RunStyle style, Action write)
    {
        var mark = (style.HasFlag(RunStyle.Strong) ? "**" : "") + (style.HasFlag(RunStyle.Emphasis) ? "*" : "");
        page.Write(mark);
        write();
        page.Write(mark);
    }
}
