using System.Collections.Immutable;
using System.Diagnostics;
using Footbridge.Bench;
using Footbridge.Core.Ties;
using Footbridge.Injection.Benign;
using Footbridge.Injection.Figures;
using Footbridge.Injection.Files;

namespace Footbridge.Injection.Trials;

/// <summary>All trials on one document.</summary>
/// <param name="File">The file.</param>
/// <param name="Release">The unmodified document, checked.</param>
/// <param name="IsExactStyle">True where its sums all foot to the last digit.</param>
/// <param name="Cases">The mistakes, each by itself.</param>
/// <param name="Benign">The edits that change nothing that is said.</param>
/// <param name="Time">What one check of the unmodified document takes: the shortest of three.</param>
internal sealed record DocumentRun(
    ReleaseFile File,
    PrintedRelease Release,
    bool IsExactStyle,
    ImmutableArray<Case> Cases,
    ImmutableArray<BenignTrial> Benign,
    TimeSpan Time
)
{
    /// <summary>The proof of the unmodified document.</summary>
    public Proof Before => Release.Proof;

    /// <summary>Runs the trials of a file on all cores.</summary>
    public static DocumentRun Of(ReleaseFile file, Sample sample)
    {
        var (before, time) = Timed(file.Input);
        var release = new PrintedRelease(before);
        var footings = new Footings(before);
        var isExact = footings.Count(Verdict.Rounded) == 0 && footings.Count(Verdict.Exact) > 0;
        var precision = new Precision(before);
        var cases = sample
            .Of(release, file.Name)
            .AsParallel()
            .AsOrdered()
            .Select(change => new Case(
                file.Name,
                file.Company,
                release.Classes.Of(change.Figures[0]),
                change.IsOfWord ? change.Figures.Any(release.HasTie) : release.HasTie(change.Figures[0]),
                isExact,
                precision.Hides(change),
                Case.UnitsOf(release, change),
                Trial.Run(file.Name, before, change)
            ));
        var benign = BenignEdits
            .Of(release, sample.Most ?? int.MaxValue, sample.Seed)
            .AsParallel()
            .AsOrdered()
            .Select(edit => BenignTrial.Run(file.Name, before, edit));
        return new DocumentRun(file, release, isExact, [.. cases], [.. benign], time);
    }

    private static (Proof Proof, TimeSpan Time) Timed(InputFile file)
    {
        const int Rounds = 3;
        var (proof, best) = (Product.Check(file.Name, file.Bytes), TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            proof = Product.Check(file.Name, file.Bytes);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }
        return (proof, best);
    }
}
