using System.Collections.Immutable;
using Footbridge.Building;
using Footbridge.Checking;
using Footbridge.Core.Releases;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Reading.Packages;
using Footbridge.Writing.Releases;

namespace Footbridge.RoundTrip.Tests;

/// <summary>A package that went all the way: read, built, written, read again and checked.</summary>
/// <param name="Release">The release.</param>
/// <param name="Pages">Its pages with what a check of each found.</param>
internal sealed record Built(Release Release, ImmutableArray<PageCoverage> Pages)
{
    /// <summary>Builds a package of texts, and fails the test on any problem.</summary>
    public static Built Of(IReadOnlyDictionary<string, string> files) => Of(PackageReader.Read(PackageInMemory.OfTexts(files)));

    /// <summary>Builds what was read, and fails the test on any problem.</summary>
    public static Built Of(PackageReading reading)
    {
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
        var outcome = ReleaseBuild.Run(reading.Package!);
        Assert.Empty(outcome.Problems.Select(problem => problem.ToString()));
        var files = ReleaseFormats.Write(outcome.Release!, ["html", "md", "txt"]);
        return new Built(
            outcome.Release!,
            [.. files.Where(file => file.IsPage).Select(page => new PageCoverage(page, Check(page.Name, page.Bytes)))]
        );
    }

    /// <summary>What a check of a page's bytes alone finds.</summary>
    public static Proof Check(string name, byte[] bytes) => ReleaseCheck.Run(DocumentReader.Read(name, bytes).Documents);
}
