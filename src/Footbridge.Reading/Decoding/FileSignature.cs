using System.Text;

namespace Footbridge.Reading.Decoding;

/// <summary>Knows the files that are no text by their first bytes, and says what to do with each.</summary>
internal static class FileSignature
{
    /// <summary>Why the file cannot be read as text; null when nothing is known against it.</summary>
    internal static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.TrimStart(" \t\r\n"u8);
        return bytes.IsEmpty || text.IsEmpty ? "is empty: there is nothing to check"
            : text.StartsWith("%PDF-"u8) ? "is a PDF: save it as HTML or text, and check that file"
            : bytes.StartsWith("PK\x03\x04"u8) ? Archive(bytes)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
                ? "is an old Word or Excel file: save it as HTML or text, and check that file"
            : text.StartsWith("{\\rtf"u8) ? "is rich text (RTF): save it as HTML or plain text, and check that file"
            : IsPacked(bytes) ? "is a compressed file: unpack it, and check the release inside"
            : IsPicture(bytes) ? "is a picture: check the HTML or text that the picture was taken from"
            : null;
    }

    private static bool IsPacked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
        || bytes.StartsWith("PK\x05\x06"u8)
        || bytes.StartsWith("BZh"u8)
        || bytes.StartsWith("7z\xBC\xAF\x27\x1C"u8)
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]);

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF87a"u8)
        || bytes.StartsWith("GIF89a"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
        || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8));

    // The folder names inside an office file stand in plain letters in the archive's first entries.
    private static string Archive(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 64 * 1024)];
        return head.IndexOf("word/"u8) >= 0 ? "is a Word document: save it as HTML or text, and check that file"
            : head.IndexOf("xl/"u8) >= 0 ? "is an Excel workbook: save the release that it belongs to as HTML or text, and check that file"
            : head.IndexOf("ppt/"u8) >= 0 ? "is a PowerPoint file: save it as HTML or text, and check that file"
            : "is a ZIP archive: unpack it, and check the release inside";
    }
}
