using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Footbridge.Cli.Inputs;

/// <summary>
/// What the FILES of a command line mean: all files together are one package, at the place of the first; every release file
/// below a folder is a package of its own, in ordinal order of its path.
/// </summary>
internal static class InputArguments
{
    /// <summary>Standard input.</summary>
    public const string StandardInput = "-";

    // Content decides what a file is; below a folder the name decides what is looked at. XML is left out: below a folder of
    // filings it is XBRL, not a page for people.
    private static readonly string[] s_extensions = [".htm", ".html", ".xhtml", ".md", ".markdown", ".txt", ".text"];

    public static ImmutableArray<Package> Resolve(IReadOnlyList<string> arguments, Action<string> complain, Action<string> remark)
    {
        var packages = ImmutableArray.CreateBuilder<Package>();
        var files = new List<string>();
        var filesAt = 0;
        foreach (var argument in arguments)
        {
            // What looks like an option and is no file was meant as one: "./-x" names such a file for certain.
            if (argument.Length > 1 && argument[0] == '-' && !Path.Exists(argument))
            {
                throw new UserError($"there is no option {argument}; see footbridge check --help");
            }
            if (argument != StandardInput && Directory.Exists(argument))
            {
                Below(argument, packages, complain);
                continue;
            }
            if (files.Contains(argument))
            {
                remark($"{argument}: given twice; it is read once");
                continue;
            }
            if (files.Count == 0)
            {
                filesAt = packages.Count;
            }
            files.Add(argument);
        }
        if (files.Count > 0)
        {
            packages.Insert(filesAt, new Package([.. files]));
        }
        return packages.ToImmutable();
    }

    private static void Below(string folder, ImmutableArray<Package>.Builder packages, Action<string> complain)
    {
        List<string> paths;
        try
        {
            paths = [.. Enumerate(folder)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            complain($"{folder}: cannot list the folder ({InputFile.Reason(error)}); check its permissions");
            return;
        }
        if (paths.Count == 0)
        {
            complain($"{folder}: no release below this folder; files that end in {string.Join(' ', s_extensions)} are read");
            return;
        }
        paths.Sort(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            packages.Add(new Package([path]));
        }
    }

    private static FileSystemEnumerable<string> Enumerate(string folder) =>
        new(
            folder,
            (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
                IgnoreInaccessible = false,
            }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsRelease(entry.FileName),
            // A link to a folder may lead back to where it stands.
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    private static bool IsRelease(ReadOnlySpan<char> name)
    {
        foreach (var extension in s_extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}
