using Footbridge.Core.Documents;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Benign;

/// <summary>White space where it means nothing: between rows of HTML, around the cells of pipe tables, before all lines of plain text.</summary>
internal static class Reindenting
{
    private static readonly string[] s_ends = ["</tr>", "</table>", "</p>", "</div>"];

    /// <summary>The edit of a whole document.</summary>
    public static BenignEdit Of(PrintedRelease release)
    {
        var source = release.Proof.Documents[0].Source;
        var edits = release.Proof.Documents[0].Format switch
        {
            DocumentFormat.Html => AfterBlocks(source),
            DocumentFormat.Markdown => AroundCells(source),
            _ => BeforeLines(source),
        };
        return new BenignEdit(BenignKind.Reindented, [.. edits]);
    }

    // A page with preformatted text is left alone: there white space is what the reader sees.
    private static IEnumerable<Edit> AfterBlocks(string source)
    {
        if (source.Contains("<pre", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }
        foreach (var end in s_ends)
        {
            for (var at = Next(0); at >= 0; at = Next(at))
            {
                at += end.Length;
                yield return new Edit(at, 0, "\n      ");
            }

            int Next(int from) => source.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<Edit> AroundCells(string source) =>
        from line in Lines(source)
        where source[line.Start] == '|'
        from at in Enumerable.Range(line.Start + 1, line.End - line.Start - 1)
        where source[at] == '|' && source[at - 1] == ' '
        select new Edit(at, 0, "  ");

    // Tags that end a page or a table stand at the margin, and so do EDGAR's dash escapes: "- ----" is a line of dashes only there.
    private static IEnumerable<Edit> BeforeLines(string source) =>
        from line in Lines(source.Contains("\n- -", StringComparison.Ordinal) ? "" : source)
        where source[line.Start] != '<' || source.AsSpan(line.Start).StartsWith("<S>", StringComparison.OrdinalIgnoreCase)
        select new Edit(line.Start, 0, "  ");

    private static IEnumerable<(int Start, int End)> Lines(string source)
    {
        for (var start = 0; start < source.Length; )
        {
            var end = source.IndexOf('\n', start);
            end = end < 0 ? source.Length : end;
            if (end > start && source[start] != '\r')
            {
                yield return (start, end);
            }
            start = end + 1;
        }
    }
}
