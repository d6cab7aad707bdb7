using System.Collections.Immutable;
using Footbridge.Core.Facts;

namespace Footbridge.Bench.Figures;

/// <summary>Where the digits of a figure stand in the source.</summary>
internal static class DigitPlaces
{
    /// <summary>The offsets of its digits, first to last; empty when the source does not spell them out one by one.</summary>
    public static ImmutableArray<int> Of(string source, Figure figure)
    {
        var offsets = ImmutableArray.CreateBuilder<int>();
        for (var offset = figure.Span.Start; offset < figure.Span.End; offset++)
        {
            var character = source[offset];
            // Tags and entities inside the span hold digits that nobody sees.
            var skipTo =
                character == '<' && IsTag(source, offset) ? source.IndexOf('>', offset)
                : character == '&' ? EntityEnd(source, offset)
                : -1;
            if (skipTo >= 0)
            {
                offset = skipTo;
            }
            else if (char.IsAsciiDigit(character))
            {
                offsets.Add(offset);
            }
        }
        var digits = string.Concat(offsets.Select(offset => source[offset])).TrimStart('0');
        var mantissa = Math.Abs(figure.Number.Mantissa);
        return digits == (mantissa == 0 ? "" : $"{mantissa}") ? offsets.ToImmutable() : [];
    }

    private static bool IsTag(string source, int open) =>
        open + 1 < source.Length && (char.IsAsciiLetter(source[open + 1]) || source[open + 1] is '/' or '!');

    private static int EntityEnd(string source, int start)
    {
        const int LongestEntity = 10;
        var end = source.IndexOf(';', start, Math.Min(LongestEntity, source.Length - start));
        return end > start && source.AsSpan(start + 1, end - start - 1).IndexOfAnyExceptInRange('#', 'z') < 0 ? end : -1;
    }
}
