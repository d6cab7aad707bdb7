using System.Collections.Immutable;

namespace Footbridge.Reading.Submissions;

/// <summary>Splits an EDGAR submission into its documents. Tags that are missing (a truncated file) end at the next one.</summary>
internal static class Submission
{
    internal static ImmutableArray<SubmissionPart> Split(string source)
    {
        var parts = ImmutableArray.CreateBuilder<SubmissionPart>();
        var first = Find(source, "<DOCUMENT>", 0);
        if (first < 0 && source.AsSpan().TrimStart().StartsWith("<TYPE>", StringComparison.OrdinalIgnoreCase))
        {
            return [Part(source, 0, source.Length)];
        }
        for (var at = first; at >= 0; )
        {
            var body = at + "<DOCUMENT>".Length;
            var next = Find(source, "<DOCUMENT>", body);
            var limit = next < 0 ? source.Length : next;
            parts.Add(Part(source, body, limit));
            at = next;
        }
        return parts.ToImmutable();
    }

    private static SubmissionPart Part(string source, int start, int limit)
    {
        var text = Find(source, "<TEXT>", start, limit);
        var headEnd = text < 0 ? limit : text;
        var from = text < 0 ? limit : text + "<TEXT>".Length;
        var to = FindLast(source, "</TEXT>", from, limit);
        return new SubmissionPart(
            Value(source, "<TYPE>", start, headEnd),
            Value(source, "<FILENAME>", start, headEnd),
            Unwrap(source, from),
            Math.Max(to < 0 ? limit : to, from)
        );
    }

    // Inline XBRL stands in a wrapper of its own: <TEXT> <XBRL> <?xml ...
    private static int Unwrap(string source, int from)
    {
        var rest = source.AsSpan(from);
        var trimmed = rest.TrimStart();
        return trimmed.StartsWith("<XBRL>", StringComparison.OrdinalIgnoreCase)
            ? from + rest.Length - trimmed.Length + "<XBRL>".Length
            : from;
    }

    private static string Value(string source, string tag, int start, int end)
    {
        var at = Find(source, tag, start, end);
        if (at < 0)
        {
            return "";
        }
        var rest = source.AsSpan(at + tag.Length, end - at - tag.Length);
        var stop = rest.IndexOfAny("\r\n<");
        return (stop < 0 ? rest : rest[..stop]).Trim().ToString();
    }

    private static int Find(string source, string tag, int start) => Find(source, tag, start, source.Length);

    private static int Find(string source, string tag, int start, int end)
    {
        var at = source.AsSpan(start, end - start).IndexOf(tag, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : start + at;
    }

    private static int FindLast(string source, string tag, int start, int end)
    {
        var at = source.AsSpan(start, end - start).LastIndexOf(tag, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : start + at;
    }
}
