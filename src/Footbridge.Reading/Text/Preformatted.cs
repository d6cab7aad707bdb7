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
            else if (TagLength(rest) is var tag and > 0)
            {
                Flush(at, tag);
                at += tag;
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
    }

    private static int TagLength(ReadOnlySpan<char> rest)
    {
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
        return
            body.StartsWith("!DOCTYPE", StringComparison.OrdinalIgnoreCase)
            || body.StartsWith("?xml", StringComparison.OrdinalIgnoreCase)
            || (HtmlTag.Effect(body) is not null && EdgarTags.At(window[..(close + 2)], out _) == EdgarTag.None)
            ? close + 2
            : 0;
    }
}
