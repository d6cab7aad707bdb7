using System.Collections.Immutable;
using Footbridge.Writing.Releases;

namespace Footbridge.Cli.Builds;

/// <summary>The options of a build, understood.</summary>
/// <param name="Folder">The package.</param>
/// <param name="Output">The folder to write to.</param>
/// <param name="Only">The forms to write; empty for those that the package names.</param>
/// <param name="Keep">True to write although a figure is not sure.</param>
/// <param name="Quiet">True to tell findings and problems only.</param>
/// <param name="Colour">True for a terminal that shows colours.</param>
internal sealed record BuildSettings(string Folder, string Output, ImmutableArray<string> Only, bool Keep, bool Quiet, bool Colour)
{
    public static BuildSettings Of(string folder, string? output, string[] only, bool keep, bool quiet, bool colour)
    {
        if (folder.Length == 0)
        {
            throw new UserError("FOLDER is empty; name the folder of the package");
        }
        if (File.Exists(folder))
        {
            throw new UserError($"{folder}: is a file; name the folder of the package");
        }
        if (!Directory.Exists(folder))
        {
            throw new UserError($"{folder}: no such folder; footbridge init {folder} lays out a package there");
        }
        if (output is { Length: 0 })
        {
            throw new UserError("--output is empty; name a folder");
        }
        var target = output ?? Path.Combine(folder, "out");
        if (Full(target) == Full(folder))
        {
            throw new UserError($"{target}: is the package itself; let the release be written to another folder");
        }
        if (File.Exists(target))
        {
            throw new UserError($"{target}: is a file; name a folder to write to");
        }
        return new BuildSettings(folder, target, [.. Forms(only).Distinct(StringComparer.Ordinal)], keep, quiet, colour);
    }

    private static IEnumerable<string> Forms(string[] only)
    {
        var isAsked = false;
        foreach (
            var form in only.SelectMany(entry => entry.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        )
        {
            if (!ReleaseFormats.Names.Contains(form))
            {
                throw new UserError($"--only {form}: no such form; take some of {string.Join(", ", ReleaseFormats.Names)}");
            }
            isAsked = true;
            yield return form;
        }
        if (only.Length > 0 && !isAsked)
        {
            throw new UserError($"--only is empty; take some of {string.Join(", ", ReleaseFormats.Names)}");
        }
    }

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
