using System.Collections.Immutable;
using System.Diagnostics;
using AngleSharp.Html.Parser;
using Footbridge.Bench;
using Footbridge.Building;
using Footbridge.Reading.Packages;
using Footbridge.Writing.Releases;

namespace Footbridge.Measure.Builds;

/// <summary>Milliseconds of one build by stage, in the order in which it happens, and of the floor: a bare parse of the page that was written.</summary>
/// <param name="Stages">Name and time of each stage.</param>
/// <param name="Floor">A bare parse of release.html.</param>
/// <param name="Allocated">Bytes allocated by all stages.</param>
/// <param name="Figures">Financial figures of release.html, and how many of them are proved or rounded.</param>
internal sealed record BuildTiming(
    ImmutableArray<(string Name, double Milliseconds)> Stages,
    double Floor,
    long Allocated,
    (int Financial, int Proved) Figures
)
{
    /// <summary>All stages together.</summary>
    public double Total => Stages.Sum(stage => stage.Milliseconds);

    /// <summary>Builds once.</summary>
    public static BuildTiming Of(string folder)
    {
        var stages = ImmutableArray.CreateBuilder<(string, double)>();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var package =
            Timed("read", () => PackageReader.Read(folder).Package) ?? throw new InvalidOperationException("The package has errors.");
        var release =
            Timed("build", () => ReleaseBuild.Run(package).Release) ?? throw new InvalidOperationException("The build has errors.");
        var files = Timed("write", () => ReleaseFormats.Write(release, release.Settings.Outputs));
        ReleaseFile[] pages = [.. files.Where(file => file.IsPage)];
        var proofs = Timed("check all pages", () => Array.ConvertAll(pages, page => Product.Check(page.Name, page.Bytes)));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var page = Array.FindIndex(pages, page => page.Name == "release.html");
        using var stream = new MemoryStream(pages[page].Bytes);
        var start = Stopwatch.GetTimestamp();
        using (new HtmlParser().ParseDocument(stream))
        {
            return new BuildTiming(
                stages.ToImmutable(),
                Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                allocated,
                (proofs[page].Coverage.Financial, proofs[page].Coverage.Proved + proofs[page].Coverage.Rounded)
            );
        }

        T Timed<T>(string name, Func<T> work)
        {
            var begin = Stopwatch.GetTimestamp();
            var made = work();
            stages.Add((name, Stopwatch.GetElapsedTime(begin).TotalMilliseconds));
            return made;
        }
    }
}
