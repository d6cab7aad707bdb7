namespace Footbridge.Reading.Packages;

/// <summary>A package in a folder. What symbolic links lead to outside of it is not read.</summary>
public sealed class PackageFolder : PackageFiles
{
    private const int MostLinks = 40;

    private readonly string _root;

    /// <summary>A package in a folder.</summary>
    /// <param name="folder">Path of the folder, as the user gave it.</param>
    public PackageFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Name = folder;
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>True when there is such a folder.</summary>
    public bool Exists => Directory.Exists(_root);

    /// <inheritdoc/>
    public override PackageFile Read(string path, int maxBytes)
    {
        try
        {
            var full = Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));
            if (!StaysInside(full))
            {
                return PackageFile.Refused("is a symbolic link that leads out of the package", "put the file itself into the package");
            }
            if (Directory.Exists(full))
            {
                return PackageFile.Refused("is a folder", "put a file there");
            }
            using var file = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return ReadAll(file, maxBytes);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return PackageFile.Missing;
        }
        catch (UnauthorizedAccessException)
        {
            return PackageFile.Refused("cannot be read (permission denied)", "check its permissions");
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            return PackageFile.Refused($"cannot be read ({Reason(error)})", "check the path and the disk");
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> TopNames()
    {
        try
        {
            return [.. Directory.EnumerateFiles(_root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The names only serve to suggest one; reading the files tells what is wrong with the folder.
            return [];
        }
    }

    // Read to the end, not to a length: a file may grow meanwhile.
    private static PackageFile ReadAll(FileStream file, int maxBytes)
    {
        if (!file.CanSeek)
        {
            return PackageFile.Refused("is no regular file", "put a file there");
        }
        if (file.Length > maxBytes)
        {
            return TooLarge(maxBytes);
        }
        var bytes = new byte[file.Length];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length == bytes.Length && file.ReadByte() >= 0)
        {
            return PackageFile.Refused("is being written to", "wait until it is whole");
        }
        Array.Resize(ref bytes, length);
        return PackageFile.Of(bytes);
    }

    // Follows every link on the way from the package's folder down, also those inside the targets of links.
    private bool StaysInside(string full)
    {
        var links = 0;
        for (var at = 0; at < full.Length; )
        {
            if (!full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return false;
            }
            at = full.IndexOf(Path.DirectorySeparatorChar, Math.Max(at, _root.Length) + 1);
            at = at < 0 ? full.Length : at;
            var part = full[..at];
            if (new FileInfo(part).LinkTarget is not { } target)
            {
                continue;
            }
            if (++links > MostLinks)
            {
                return false;
            }
            full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(part)!, target)) + full[at..];
            at = 0;
        }
        return true;
    }

    private static string Reason(Exception error) => error.Message.Split('\n')[0].TrimEnd('.', '\r');
}
