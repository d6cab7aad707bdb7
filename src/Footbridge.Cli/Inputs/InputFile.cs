using System.Globalization;

namespace Footbridge.Cli.Inputs;

/// <summary>The bytes of one input, within a bound, or one clause that says why there are none.</summary>
/// <param name="Bytes">The content; null when it could not be had.</param>
/// <param name="Problem">What is wrong and what to do; null when there are bytes.</param>
internal sealed record InputFile(byte[]? Bytes, string? Problem)
{
    /// <summary>The largest input. The longest filings with all their exhibits stay well below it.</summary>
    public const int MaxBytes = 256 * 1024 * 1024;

    public static InputFile Read(string path)
    {
        try
        {
            if (path == InputArguments.StandardInput)
            {
                using var input = Console.OpenStandardInput();
                return ReadAll(input, 0);
            }
            if (Directory.Exists(path))
            {
                return new(null, "is a folder; name a file in it");
            }
            using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite,
                bufferSize: 0,
                FileOptions.SequentialScan
            );
            return ReadAll(file, file.CanSeek ? file.Length : 0);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(null, "no such file; check the path");
        }
        catch (UnauthorizedAccessException)
        {
            return new(null, "cannot be read (permission denied); check its permissions");
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            return new(null, $"cannot be read ({Reason(error)}); check the path and the disk");
        }
    }

    /// <summary>What the system says is wrong, as a part of a line.</summary>
    public static string Reason(Exception error) => error.Message.Split('\n')[0].TrimEnd('.', '\r');

    // Read to the end, not to a length: a pipe or device has none, and a file may grow meanwhile.
    private static InputFile ReadAll(Stream stream, long expected)
    {
        if (expected > MaxBytes)
        {
            return TooLarge();
        }
        var bytes = new byte[Math.Max(expected + 1, 64 * 1024)];
        var length = 0;
        for (int read; (read = stream.Read(bytes, length, bytes.Length - length)) > 0; )
        {
            length += read;
            if (length > MaxBytes)
            {
                return TooLarge();
            }
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, MaxBytes + 1L));
            }
        }
        Array.Resize(ref bytes, length);
        return new(bytes, null);
    }

    private static InputFile TooLarge() =>
        new(
            null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"is larger than {MaxBytes / (1024 * 1024)} MB; take the release out of the file and check that"
            )
        );
}
