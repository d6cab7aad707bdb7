using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;
using Footbridge.Injection.Mistakes;

namespace Footbridge.Injection.Trials;

/// <summary>Which mistakes are tried in a release.</summary>
/// <param name="Most">At most so many of each kind in each class; null for all of them.</param>
/// <param name="Seed">Chooses them.</param>
internal sealed record Sample(int? Most, int Seed)
{
    /// <summary>The changes, by class and kind.</summary>
    /// <param name="release">The release.</param>
    /// <param name="name">Its file name: every file has a draw of its own, whatever other files there are.</param>
    public IEnumerable<Change> Of(PrintedRelease release, string name)
    {
        var maker = new MistakeMaker(release);
        foreach (
            var group in release.Figures.OfType<PrintedFigure>().GroupBy(figure => release.Classes.Of(figure.Index)).OrderBy(g => g.Key)
        )
        {
            var figures = group.ToList();
            foreach (var kind in Enum.GetValues<Mistake>())
            {
                foreach (var change in Draw(maker, figures, kind, new Random(SeedOf(name, group.Key, kind))))
                {
                    yield return change;
                }
            }
        }
    }

    // A figure gives one change of a kind at most: a long number has more digits, but is no likelier to be mistyped.
    private IEnumerable<Change> Draw(MistakeMaker maker, List<PrintedFigure> figures, Mistake kind, Random random)
    {
        if (Most is not { } most)
        {
            return figures.SelectMany(figure => maker.Of(kind, figure));
        }
        var shuffled = figures.ToArray();
        random.Shuffle(shuffled);
        return shuffled
            .Select(figure => maker.Of(kind, figure).ToList())
            .Where(changes => changes.Count > 0)
            .Select(changes => changes[random.Next(changes.Count)])
            .Take(most);
    }

    // FNV-1a: the same on every machine and in every process.
    private int SeedOf(string name, FigureClass where, Mistake kind)
    {
        const uint Basis = 2166136261;
        const uint Prime = 16777619;
        var hash = name.Aggregate(Basis, (hash, character) => (hash ^ character) * Prime);
        return (int)((((((hash ^ (uint)Seed) * Prime) ^ (uint)where) * Prime) ^ (uint)kind) * Prime & int.MaxValue);
    }
}
