using Footbridge.Bench.Results;
using Footbridge.Injection.Trials;

namespace Footbridge.Injection.Reports;

/// <summary>The rates that a set of trials is summed up by.</summary>
internal static class Rates
{
    /// <summary>How many were found.</summary>
    public static Rate Detected(IReadOnlyCollection<Case> cases) => new(cases.Count(each => each.Trial.IsDetected), cases.Count);

    /// <summary>Of those found by a changed figure's being suspected, how many have one among the first <paramref name="places"/> suspects. Words have no suspects.</summary>
    public static Rate First(IReadOnlyCollection<Case> cases, int places)
    {
        var found = cases.Where(each => each.Trial.IsDetected && !each.Trial.Change.IsOfWord).ToList();
        return new Rate(found.Count(each => each.Trial.Rank > 0 && each.Trial.Rank <= places), found.Count);
    }
}
