using System.Collections.Immutable;
using System.Reflection;
using Footbridge.Cli.Inputs;

namespace Footbridge.Cli.Builds;

/// <summary>The package that <c>init</c> lays out: files that are part of the program.</summary>
internal static class PackageTemplate
{
    private const string Prefix = "Template/";

    /// <summary>Writes the files, none over another, and returns their paths relative to the folder.</summary>
    public static ImmutableArray<string> Write(string folder)
    {
        if (folder.Length == 0)
        {
            throw new UserError("FOLDER is empty; name the folder to lay the package out in");
        }
        if (File.Exists(folder))
        {
            throw new UserError($"{folder}: is a file; name another folder");
        }
        var assembly = typeof(PackageTemplate).Assembly;
        var files = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
        foreach (var file in files)
        {
            if (Path.Exists(Path.Combine(folder, file)))
            {
                throw new UserError($"{Path.Combine(folder, file)}: is there already; lay the package out in another folder");
            }
        }
        try
        {
            foreach (var file in files)
            {
                Copy(assembly, file, Path.Combine(folder, file));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{folder}: cannot be written ({InputFile.Reason(error)}); check its permissions and the disk");
        }
        return files;
    }

    private static void Copy(Assembly assembly, string name, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var source =
            assembly.GetManifestResourceStream(Prefix + name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var target = new FileStream(path, FileMode.CreateNew);
        source.CopyTo(target);
    }
}
