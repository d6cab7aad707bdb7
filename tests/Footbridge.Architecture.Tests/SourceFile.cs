using Footbridge.Tests;

namespace Footbridge.Architecture.Tests;

/// <summary>A C# file of the project.</summary>
/// <param name="Project">The project's folder name, such as "Footbridge.Core".</param>
/// <param name="Path">Its path from the root, with slashes.</param>
/// <param name="Text">Its content.</param>
internal sealed record SourceFile(string Project, string Path, string Text)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The files of every project under <paramref name="folder"/>; what the build makes is left out.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder) =>
        [
            .. Directory
                .EnumerateFiles(ProjectFolder.PathOf(folder), "*.cs", SearchOption.AllDirectories)
                .Select(path => System.IO.Path.GetRelativePath(ProjectFolder.Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(path.Split('/')[1], path, File.ReadAllText(ProjectFolder.PathOf(path)))),
        ];
}
