using System.Collections.Immutable;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>Running text as HTML.</summary>
internal static class HtmlRuns
{
    public static void Write(SpannedText page, ImmutableArray<Run> runs)
    {
        foreach (var run in runs)
        {
            switch (run)
            {
                case LineBreakRun:
                    page.Write("<br>\n");
                    break;
                case FigureRun figure:
                    page.Write(Open(figure.Style));
                    HtmlFigure.Write(page, figure.Figure);
                    page.Write(Close(figure.Style));
                    break;
                case TextRun words:
                    var target = LinkTarget.Of(words.Link);
                    page.Write(target is null ? "" : $"<a{HtmlText.Attribute("href", target)} rel=\"noopener\">")
                        .Write(Open(words.Style))
                        .Write(HtmlText.Escape(words.Text))
                        .Write(Close(words.Style))
                        .Write(target is null ? "" : "</a>");
                    break;
                default:
                    throw FlatText.Unresolved(run);
            }
        }
    }

    private static string Open(RunStyle style) =>
        (style.HasFlag(RunStyle.Strong) ? "<strong>" : "") + (style.HasFlag(RunStyle.Emphasis) ? "<em>" : "");

    private static string Close(RunStyle style) =>
        (style.HasFlag(RunStyle.Emphasis) ? "</em>" : "") + (style.HasFlag(RunStyle.Strong) ? "</strong>" : "");
}
