namespace Footbridge.Measure;

/// <summary>A document to measure on.</summary>
/// <param name="Name">Its file name, as it stands in results.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record InputFile(string Name, byte[] Bytes)
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
                    yield return new InputFile(file.Name, File.ReadAllBytes(file.FullName));
                }
            }
            else
            {
                yield return new InputFile(input.Name, File.ReadAllBytes(input.FullName));
            }
        }
    }
}
