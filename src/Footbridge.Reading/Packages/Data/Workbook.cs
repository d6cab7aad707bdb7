using System.IO.Compression;

namespace Footbridge.Reading.Packages.Data;

/// <summary>Looks into a workbook before it is read: what it unpacks to is counted, not believed.</summary>
internal static class Workbook
{
    private const long MostUnpackedBytes = 512L * 1024 * 1024;
    private const int MostParts = 10_000;

    /// <summary>What is wrong with it; null when it may be read.</summary>
    internal static (string Message, string Remedy)? Fault(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return ("is an old or a protected workbook", "save it as .xlsx without a password");
        }
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count > MostParts || !IsWithinBound(archive)
                ? ("unpacks to more than 512 MB", "leave out what the release does not need")
                : null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return ("is no workbook", "save the data as .xlsx or .csv");
        }
    }

    private static bool IsWithinBound(ZipArchive archive)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0; )
            {
                total += read;
                if (total > MostUnpackedBytes)
                {
                    return false;
                }
            }
        }
        return true;
    }
}
