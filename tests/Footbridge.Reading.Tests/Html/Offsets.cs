using Footbridge.Core.Documents;
using Footbridge.Reading.Html;

namespace Footbridge.Reading.Tests.Html;

/// <summary>Checks that every character of a page stands in the source where the page says.</summary>
internal static class Offsets
{
    public static void Check(Page page)
    {
        foreach (var text in page.Texts)
        {
            Check(page.Source, text);
        }
    }

    private static void Check(string source, MappedText text)
    {
        Assert.Equal(text.Value.Length == 0, text.Segments.IsEmpty);
        var position = 0;
        var last = 0;
        for (var index = 0; index < text.Segments.Length; index++)
        {
            var segment = text.Segments[index];
            var end = index + 1 < text.Segments.Length ? text.Segments[index + 1].Text : text.Value.Length;
            Assert.Equal(position, segment.Text);
            Assert.True(segment.Source >= last, "Segments follow the source.");
            var run = text.Value[position..end];
            var origin = source.Substring(segment.Source, segment.SourceLength);
            if (!Matches(run, origin))
            {
                Assert.Fail($"\"{run}\" does not stand at {segment.Source}: \"{origin}\".");
            }
            position = end;
            last = segment.Source;
        }
    }

    private static bool Matches(string run, string origin)
    {
        if (run.Length == origin.Length)
        {
            return run.Zip(origin).All(pair => pair.First == pair.Second || (IsSpace(pair.First) && IsSpace(pair.Second)));
        }
        if (run.Length != 1)
        {
            return false;
        }
        if (IsSpace(run[0]))
        {
            // Collapsed white space, tags that break the line, or nothing where a nested table joins in.
            return IsGap(origin);
        }
        var reference = CharacterReference.Read(origin, 0, origin.Length);
        return reference.Length == origin.Length && (reference.First == run[0] || reference.Second == run[0]);
    }

    private static bool IsGap(string origin)
    {
        for (var at = 0; at < origin.Length; )
        {
            var reference = CharacterReference.Read(origin, at, origin.Length);
            var length =
                char.IsWhiteSpace(origin[at]) ? 1
                : origin[at] == '<' ? origin.IndexOf('>', at) + 1 - at
                : reference.Length > 0 && char.IsWhiteSpace(reference.First) ? reference.Length
                : 0;
            if (length <= 0)
            {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static bool IsSpace(char character) => character is ' ' or '\n' or '\r' or '\t' or '\f';
}
