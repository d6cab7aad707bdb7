using System.Buffers;
using System.Text;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Decoding;

/// <summary>Finds the encoding of a file by its bytes. What no encoding makes text of is refused.</summary>
internal static class TextDecoder
{
    private const int Sample = 64 * 1024;

    // Control characters that text files hold for good reasons: tab, line ends, form feed, end of file, escape.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001C\u001D\u001E\u001F"
    );

    internal static DecodedText Decode(byte[] bytes)
    {
        if (FileSignature.Refusal(bytes) is { } refusal)
        {
            return DecodedText.Refused(refusal);
        }
        var decoded = Choose(bytes);
        if (decoded.Text.AsSpan().IsWhiteSpace())
        {
            return DecodedText.Refused("is empty: there is nothing to check");
        }
        return IsBinary(decoded.Text)
            ? DecodedText.Refused("is binary data, not text: give the release as HTML, Markdown or text")
            : decoded;
    }

    private static DecodedText Choose(byte[] bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Utf8(bytes, 3);
        }
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return DecodedText.Of(Encoding.UTF32.GetString(span[4..]));
        }
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return DecodedText.Of(Encoding.Unicode.GetString(span[2..]));
        }
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return DecodedText.Of(Encoding.BigEndianUnicode.GetString(span[2..]));
        }
        return WideEncoding(span) is { } wide ? DecodedText.Of(wide.GetString(span)) : Utf8(bytes, 0);
    }

    // Latin text in UTF-16 has a zero in nearly every second byte; no other text has any.
    private static Encoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        int even = 0,
            odd = 0;
        for (var index = 0; index < sample.Length; index += 2)
        {
            even += sample[index] == 0 ? 1 : 0;
            odd += sample[index + 1] == 0 ? 1 : 0;
        }
        var half = sample.Length / 2;
        return odd > half * 0.6 && even < half * 0.05 ? Encoding.Unicode
            : even > half * 0.6 && odd < half * 0.05 ? Encoding.BigEndianUnicode
            : null;
    }

    private static DecodedText Utf8(byte[] bytes, int start)
    {
        var span = bytes.AsSpan(start);
        if (Utf8IsValid(span, out var cut))
        {
            var text = Encoding.UTF8.GetString(span[..^cut]);
            return cut == 0
                ? DecodedText.Of(text)
                : new DecodedText(
                    text,
                    null,
                    new ReadingNote(
                        "The file ends in the middle of a character; what was left of it is left out.",
                        new SourceSpan(text.Length, text.Length)
                    )
                );
        }
        if (start == 0 && !IsMostlyUtf8(span))
        {
            return DecodedText.Of(Windows1252.Decode(bytes));
        }
        var repaired = Encoding.UTF8.GetString(span);
        var first = Math.Max(repaired.IndexOf('\uFFFD', StringComparison.Ordinal), 0);
        return new DecodedText(
            repaired,
            null,
            new ReadingNote(
                "Some bytes are not valid UTF-8 though the rest is; each is shown as a replacement character.",
                new SourceSpan(first, Math.Min(first + 1, repaired.Length))
            )
        );
    }

    // A file that was cut off may end within a character; that does not make it another encoding.
    private static bool Utf8IsValid(ReadOnlySpan<byte> bytes, out int cut)
    {
        for (cut = 0; cut <= 3 && cut < bytes.Length; cut++)
        {
            if (cut > 0 && bytes[^cut] < 0x80)
            {
                return false;
            }
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut]))
            {
                // One stray high byte after plain ASCII tells nothing of UTF-8.
                return cut == 0 || bytes[^cut] >= 0xC2 && !System.Text.Ascii.IsValid(bytes[..^cut]);
            }
        }
        return false;
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0,
            bad = 0;
        while (!bytes.IsEmpty)
        {
            var high = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (high < 0)
            {
                break;
            }
            bytes = bytes[high..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var used) == OperationStatus.Done)
            {
                good++;
            }
            else
            {
                bad++;
            }
            bytes = bytes[used..];
        }
        return good > 3 * bad;
    }

    private static bool IsBinary(string text)
    {
        // Files are padded with zeros to a full block, and a stray one slips into many a text: a few are no binary data.
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample)).TrimEnd('\0');
        var count = 0;
        var rest = sample;
        for (int found; (found = rest.IndexOfAny(Controls)) >= 0; rest = rest[(found + 1)..])
        {
            count++;
        }
        return count * 200 > sample.Length;
    }
}
