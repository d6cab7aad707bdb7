using System.Collections.Immutable;
using Footbridge.Core.Releases;

namespace Footbridge.Writing.Releases;

/// <summary>The forms in which a release is written, by the names that packages and commands use.</summary>
public static class ReleaseFormats
{
    private static readonly (string Name, Func<Release, ReleaseFile>[] Write)[] s_formats =
    [
        ("html", [HtmlRelease.Write]),
        ("md", [MarkdownRelease.Write]),
        ("txt", [TextRelease.Write]),
        ("csv", [FactsCsv.Write]),
        ("json", [FactsJson.Write, FactsTaxonomy.Write]),
    ];

    /// <summary>All names, in the order in which files are written.</summary>
    public static ImmutableArray<string> Names { get; } = [.. s_formats.Select(format => format.Name)];

    /// <summary>Writes the release in the named forms.</summary>
    /// <param name="release">A built release.</param>
    /// <param name="names">Some of <see cref="Names"/>, in any order; empty for all.</param>
    public static ImmutableArray<ReleaseFile> Write(Release release, IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return
        [
            .. s_formats
                .Where(format => names.Count == 0 || names.Contains(format.Name, StringComparer.Ordinal))
                .SelectMany(format => format.Write)
                .Select(write => write(release)),
        ];
    }
}
