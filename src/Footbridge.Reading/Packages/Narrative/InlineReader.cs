using System.Collections.Immutable;
using Footbridge.Core.Releases;
using Markdig.Syntax.Inlines;

namespace Footbridge.Reading.Packages.Narrative;

/// <summary>Turns the inside of a paragraph into runs, and puts the bindings back.</summary>
internal sealed class InlineReader(BoundText text, ProblemList problems)
{
    private static readonly string[] s_schemes = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>The runs of a paragraph or heading, with <see cref="SoftBreak"/> where its lines end.</summary>
    internal ImmutableArray<Run> Read(ContainerInline container)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        AddAll(container, RunStyle.Plain, null, runs);
        return runs.ToImmutable();
    }

    /// <summary>Soft breaks become blanks.</summary>
    internal static ImmutableArray<Run> Join(IReadOnlyList<Run> runs)
    {
        var joined = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in runs)
        {
            if (run is not SoftBreak soft)
            {
                joined.Add(run);
            }
            else if (joined.Count > 0 && joined[^1] is TextRun last && last.Style == soft.Style && last.Link == soft.Link)
            {
                joined[^1] = last with { Text = last.Text + " " };
            }
            else
            {
                joined.Add(new TextRun(" ", soft.Style, soft.Link, soft.Place));
            }
        }
        return joined.ToImmutable();
    }

    private void AddAll(ContainerInline container, RunStyle style, string? link, ImmutableArray<Run>.Builder runs)
    {
        foreach (var inline in container)
        {
            Add(inline, style, link, runs);
        }
    }

    private void Add(Inline inline, RunStyle style, string? link, ImmutableArray<Run>.Builder runs)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.AsSpan(), literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0), style, link, runs);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.AsSpan(), entity.Span.Start, style, link, runs);
                break;
            case LineBreakInline { IsHard: true }:
                runs.Add(new LineBreakRun());
                break;
            case LineBreakInline:
                runs.Add(new SoftBreak(style, link, text.PlaceAt(inline.Span.Start)));
                break;
            case EmphasisInline emphasis:
                AddAll(emphasis, style | (emphasis.DelimiterCount > 1 ? RunStyle.Strong : RunStyle.Emphasis), link, runs);
                break;
            case LinkInline { IsImage: true }:
                Error(inline, "a picture has no place in the text", "leave it out, or put a backslash before the exclamation mark");
                break;
            case LinkInline anchor:
                if (!string.IsNullOrEmpty(anchor.Title))
                {
                    Error(inline, "a link has a title", "leave it out: only the link's own text is shown");
                }
                AddAll(anchor, style, Address(inline, anchor.Url ?? ""), runs);
                break;
            case AutolinkInline address:
                var url = Address(inline, address.IsEmail ? "mailto:" + address.Url : address.Url);
                AddText(address.Url, inline.Span.Start + 1, style, url, runs);
                break;
            case CodeInline:
                Error(inline, "code between backticks has no place in a release", "leave the backticks out");
                break;
            case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                break;
            case HtmlInline:
                Error(inline, "HTML has no place in the text", "write Markdown, or put a backslash before <");
                break;
            case ContainerInline container:
                AddAll(container, style, link, runs);
                break;
            default:
                Error(inline, "this kind of text has no place in a release", "write it in plain words");
                break;
        }
    }

    private void AddText(ReadOnlySpan<char> content, int offset, RunStyle style, string? link, ImmutableArray<Run>.Builder runs)
    {
        for (var at = 0; at < content.Length; )
        {
            var mark = BoundText.NextMark(content[at..]);
            var end = mark < 0 ? content.Length : at + mark;
            if (end > at)
            {
                AddWords(content[at..end].ToString(), offset + at, style, link, runs);
            }
            at = end;
            if (mark >= 0)
            {
                var (binding, after) = text.BindingAt(content, at);
                runs.Add(new BindingRun(binding, style, link));
                at = after;
            }
        }
    }

    // Markdown cuts words where a mark might have begun. They are joined again where a column counted from their place stays right.
    private void AddWords(string words, int offset, RunStyle style, string? link, ImmutableArray<Run>.Builder runs)
    {
        var place = text.PlaceAt(offset);
        if (
            runs.Count > 0
            && runs[^1] is TextRun { Place: { } before } last
            && last.Style == style
            && last.Link == link
            && before.Line == place.Line
            && before.Column + last.Text.Length == place.Column
        )
        {
            runs[^1] = last with { Text = last.Text + words };
        }
        else
        {
            runs.Add(new TextRun(words, style, link, place));
        }
    }

    private string? Address(Inline inline, string url)
    {
        if (url.Any(BoundText.IsMark))
        {
            Error(inline, "a binding stands in the address of a link", "write the address out");
            return null;
        }
        if (!s_schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            Error(inline, $"a link leads to {Quoted.Text(url)}", "give an address that begins with https://, http://, mailto: or tel:");
            return null;
        }
        return url;
    }

    private void Error(Inline inline, string message, string remedy) => problems.Error(text.PlaceAt(inline.Span.Start), message, remedy);
}
