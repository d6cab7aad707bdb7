using System.Collections.Immutable;
using Footbridge.Core.Measures;
using Footbridge.Core.Packages;
using Footbridge.Reading.Packages.Data;
using Footbridge.Reading.Packages.Declarations;
using Footbridge.Reading.Packages.Narrative;
using Footbridge.Reading.Packages.Yaml;

namespace Footbridge.Reading.Packages;

/// <summary>A folder in, a package out, with every problem of its files at once. It never throws for what the files hold.</summary>
public static class PackageReader
{
    /// <summary>The file that makes a folder a package.</summary>
    public const string ReleaseFileName = "release.yaml";

    private const string StatementsFileName = "statements.yaml";
    private const string MeasuresFileName = "measures.yaml";
    private const string NarrativeFileName = "narrative.md";

    /// <summary>Reads the package in a folder.</summary>
    public static PackageReading Read(string folder)
    {
        var files = new PackageFolder(folder);
        if (files.Exists)
        {
            return Read(files);
        }
        var problems = new ProblemList();
        problems.Error(new PackagePlace(folder), "there is no such folder", "check the path");
        return new PackageReading(null, problems.InOrder());
    }

    /// <summary>Reads a package.</summary>
    public static PackageReading Read(PackageFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var problems = new ProblemList();
        var sources = new PackageSources(files, problems);
        if (!sources.TopNames.Contains(ReleaseFileName) && !sources.TopNames.Contains(NarrativeFileName))
        {
            // A wrong folder is one problem, not one for each file that it lacks.
            problems.Error(
                new PackagePlace(files.Name),
                "is no package: it holds no release.yaml",
                "name a package's folder, or make one with footbridge init"
            );
            return new PackageReading(null, problems.InOrder());
        }
        var release = Yaml(sources.RequiredText(ReleaseFileName), ReleaseFileName, problems) is { } settings
            ? ReleaseFileReader.Read(settings, problems)
            : ReleaseFile.Unread;
        var (concepts, statements) = Yaml(sources.RequiredText(StatementsFileName), StatementsFileName, problems) is { } tables
            ? StatementsReader.Read(tables, release.Currency, problems)
            : ([], []);
        var measures = Yaml(Measures(sources, problems), MeasuresFileName, problems) is { } computed
            ? MeasuresReader.Read(computed, problems)
            : [];
        var narrative = new NarrativeReader(sources, problems).Read(NarrativeFileName);
        var dataset = DataReader.Read(release, sources, problems);
        var package =
            problems.HasErrors || release.Settings is null
                ? null
                : new ReleasePackage(release.Settings, concepts, statements, measures, narrative, dataset, sources.Read);
        return new PackageReading(package, problems.InOrder());
    }

    // A release may need no measures; a file that nearly has the name was meant to give some.
    private static string? Measures(PackageSources sources, ProblemList problems)
    {
        if (!sources.TopNames.Contains(MeasuresFileName) && NearWord.Of(MeasuresFileName, sources.TopNames) is { } near)
        {
            problems.Warn(new PackagePlace(near), $"is not read, and there is no {MeasuresFileName}", $"rename it to {MeasuresFileName}");
        }
        return sources.Text(MeasuresFileName);
    }

    private static MapNode? Yaml(string? text, string file, ProblemList problems) =>
        text is null ? null : YamlReader.Read(file, text, problems);
}
