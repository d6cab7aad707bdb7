using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages;

/// <summary>The encoding of a package's files: UTF-8, with or without a byte order mark.</summary>
internal static class PackageText
{
    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The text; null when the bytes are not UTF-8 and a problem was reported.</summary>
    internal static string? Decode(string path, byte[] bytes, ProblemList problems) =>
        Content(path, bytes, problems) is { } content ? Encoding.UTF8.GetString(content.Span) : null;

    /// <summary>The bytes of the text without a byte order mark; null when they are not UTF-8 and a problem was reported.</summary>
    internal static ReadOnlyMemory<byte>? Content(string path, byte[] bytes, ProblemList problems)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            problems.Error(new PackagePlace(path), "is in UTF-16", "save it in UTF-8");
            return null;
        }
        var start = bytes.AsSpan().StartsWith(s_mark) ? s_mark.Length : 0;
        var content = bytes.AsMemory(start);
        var zero = content.Span.IndexOf((byte)0);
        if (zero >= 0)
        {
            problems.Error(new PackagePlace(path, LineOf(content.Span, zero)), "is binary data, not text", "save it as text in UTF-8");
            return null;
        }
        if (!Utf8.IsValid(content.Span))
        {
            problems.Error(
                new PackagePlace(path, LineOf(content.Span, FirstInvalid(content.Span))),
                "holds a character that is not in UTF-8",
                "save the file in UTF-8 (in a spreadsheet: \"CSV UTF-8\")"
            );
            return null;
        }
        return content;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            at = ascii < 0 ? bytes.Length : at + ascii;
            if (at == bytes.Length)
            {
                break;
            }
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) != OperationStatus.Done)
            {
                return at;
            }
            at += used;
        }
        return bytes.Length;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int offset) => bytes[..offset].Count((byte)'\n') + 1;
}
