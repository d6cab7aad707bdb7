using Footbridge.Core.Documents;
using Footbridge.Reading.Markdown;

namespace Footbridge.Reading.Text;

/// <summary>Takes entities and page-level HTML out of preformatted text, so that columns are where a person sees them. EDGAR's own tags stay: they mean something.</summary>
internal static class Preformatted
{
    /// <summary>The text without them; null when it holds none, and stands as it is.</summary>
    internal static MappedText? Strip(string source, int start, int end)
    {
        MappedTextBuilder? builder = null;
        var copied = start;
        var raised = -1;
        for (var at = start; at < end; )
        {
            var skip = source.AsSpan(at, end - at).IndexOfAny('<', '&');
            if (skip < 0)
            {
                break;
            }
            at += skip;
            var rest = source.AsSpan(at, end - at);
            if (rest[0] == '&')
            {
                if (HtmlTag.Entity(rest, out var length) is { } character)
                {
                    Flush(at, length);
                    builder!.Append(character, at, length);
                    at += length;
                    continue;
                }
            }
            else if (TagLength(rest, out var kind) is var tag and > 0)
            {
                Flush(at, tag);
                at += tag;
                if (kind == InlineKind.Break && at < end && source[at] is not ('\n' or '\r'))
                {
                    builder!.Append('\n', at - tag, tag);
                }
                Raise(kind);
                continue;
            }
            at++;
        }
        if (builder is null)
        {
            return null;
        }
        builder.Append(source.AsSpan(copied, end - copied), copied);
        return builder.TakeWhole();

        void Flush(int at, int length)
        {
            builder ??= new MappedTextBuilder();
            builder.Append(source.AsSpan(copied, at - copied), copied);
            copied = at + length;
        }

        void Raise(InlineKind kind)
        {
            if (kind == InlineKind.RaisedOn)
            {
                raised = builder!.Length;
            }
            else if (kind == InlineKind.RaisedOff && raised >= 0)
            {
                builder!.MarkSuperscript(raised);
                raised = -1;
            }
        }
    }

    private static int TagLength(ReadOnlySpan<char> rest, out InlineKind kind)
    {
        kind = InlineKind.Drop;
        const int Longest = 2000;
        var window = rest[..Math.Min(rest.Length, Longest)];
        if (window.StartsWith("<!--", StringComparison.Ordinal))
        {
            var comment = window.IndexOf("-->", StringComparison.Ordinal);
            return comment < 0 ? 0 : comment + 3;
        }
        var close = window[1..].IndexOfAny('>', '<');
        if (close < 1 || window[close + 1] == '<')
        {
            return 0;
        }
        var body = window.Slice(1, close);
        if (body.StartsWith("!DOCTYPE", StringComparison.OrdinalIgnoreCase) || body.StartsWith("?xml", StringComparison.OrdinalIgnoreCase))
        {
            return close + 2;
        }
        if (HtmlTag.Effect(body) is not { } effect || EdgarTags.At(window[..(close + 2)], out _) != EdgarTag.None)
        {
            return 0;
        }
        kind = effect;
        return close + 2;
    }
}
