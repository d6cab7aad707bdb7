using System.Collections.Immutable;
using Footbridge.Cli.Inputs;
using Footbridge.Writing.Releases;

namespace Footbridge.Cli.Outputs;

/// <summary>
/// A folder into which files are put together: all are written under other names first, so that a full disk or a missing
/// permission changes nothing. What else stands there stays.
/// </summary>
internal static class OutputFolder
{
    /// <summary>Writes the files.</summary>
    /// <param name="folder">It is made when it is not there.</param>
    /// <param name="files">The files.</param>
    /// <param name="sources">Files that must not be written over.</param>
    public static void Write(string folder, ImmutableArray<ReleaseFile> files, ImmutableArray<string> sources)
    {
        foreach (var file in files)
        {
            var path = Path.GetFullPath(Path.Combine(folder, file.Name));
            if (sources.Any(source => Path.GetFullPath(source) == path))
            {
                throw new UserError($"{Path.Combine(folder, file.Name)}: the release is built from this file; write to another folder");
            }
            if (Directory.Exists(path))
            {
                throw new UserError($"{Path.Combine(folder, file.Name)}: is a folder; move it, or write to another folder");
            }
        }
        var isNew = !Directory.Exists(folder);
        var temporary = Path.Combine(folder, $".footbridge-{Path.GetRandomFileName()}");
        try
        {
            Directory.CreateDirectory(temporary);
            foreach (var file in files)
            {
                File.WriteAllBytes(Path.Combine(temporary, file.Name), file.Bytes);
            }
            foreach (var file in files)
            {
                File.Move(Path.Combine(temporary, file.Name), Path.Combine(folder, file.Name), overwrite: true);
            }
            Directory.Delete(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Remove(isNew ? folder : temporary);
            throw new UserError($"{folder}: cannot be written ({InputFile.Reason(error)}); check its permissions and the disk");
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot always be removed either; the message to come names the folder.
        }
    }
}
