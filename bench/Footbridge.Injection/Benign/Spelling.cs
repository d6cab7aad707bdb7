using Footbridge.Core.Documents;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Benign;

/// <summary>The same characters spelled another way.</summary>
internal static class Spelling
{
    private static readonly (string From, string To)[] s_entities =
    [
        ("&nbsp;", "&#160;"),
        ("&#160;", "&nbsp;"),
        ("&mdash;", "&#8212;"),
        ("&#8212;", "&#x2014;"),
        ("—", "&mdash;"),
        ("&ndash;", "–"),
        ("–", "&#8211;"),
        ("&amp;", "&#38;"),
        ("&#38;", "&amp;"),
        ("’", "&rsquo;"),
        ("&#8217;", "’"),
        ("$", "&#36;"),
        ("%", "&#37;"),
        ("(", "&#40;"),
        (")", "&#41;"),
    ];

    private static readonly (string From, string To)[] s_characters = [("’", "'"), ("“", "\""), ("”", "\"")];

    private static readonly (string Start, string End)[] s_hidden =
    [
        ("<!--", "-->"),
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<", ">"),
    ];

    /// <summary>The edit of a whole document.</summary>
    public static BenignEdit Of(PrintedRelease release)
    {
        var document = release.Proof.Documents[0];
        var isHtml = document.Format == DocumentFormat.Html;
        return new BenignEdit(BenignKind.Entities, [.. Edits(document.Source, isHtml ? s_entities : s_characters, isHtml)]);
    }

    private static IEnumerable<Edit> Edits(string source, (string From, string To)[] spellings, bool isHtml)
    {
        for (var at = 0; at < source.Length; )
        {
            if (isHtml && EndOfHidden(source, at) is { } end)
            {
                at = end;
                continue;
            }
            var spelling = Array.Find(spellings, each => source.AsSpan(at).StartsWith(each.From, StringComparison.Ordinal));
            if (spelling.From is null)
            {
                at++;
                continue;
            }
            yield return new Edit(at, spelling.From.Length, spelling.To);
            at += spelling.From.Length;
        }
    }

    private static int? EndOfHidden(string source, int at)
    {
        if (source[at] != '<')
        {
            return null;
        }
        foreach (var (start, end) in s_hidden)
        {
            if (source.AsSpan(at).StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                var close = source.IndexOf(end, at + start.Length, StringComparison.OrdinalIgnoreCase);
                return close < 0 ? source.Length : close + end.Length;
            }
        }
        return null;
    }
}
