namespace Footbridge.Bench;

/// <summary>A document to measure on.</summary>
/// <param name="Name">Its file name, as it stands in results.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Folder">The name of the folder that it stands in; empty when it is not known.</param>
internal sealed record InputFile(string Name, byte[] Bytes, string Folder = "")
{
    private static readonly string[] s_extensions = [".htm", ".html", ".md", ".txt"];

    /// <summary>Reads files, and folders with all that is below them, in ordinal order of their paths.</summary>
    public static IEnumerable<InputFile> Load(IEnumerable<FileSystemInfo> inputs)
    {
        foreach (var input in inputs)
        {
            if (input is DirectoryInfo folder)
            {
                var files = folder
                    .EnumerateFiles("*", SearchOption.AllDirectories)
                    .Where(file => s_extensions.Contains(file.Extension.ToLowerInvariant()))
                    .OrderBy(file => file.FullName, StringComparer.Ordinal);
                foreach (var file in files)
                {
                    yield return new InputFile(file.Name, File.ReadAllBytes(file.FullName), file.Directory?.Name ?? "");
                }
            }
            else
            {
                yield return new InputFile(
                    input.Name,
                    File.ReadAllBytes(input.FullName),
                    Path.GetFileName(Path.GetDirectoryName(input.FullName)) ?? ""
                );
            }
        }
    }
}
