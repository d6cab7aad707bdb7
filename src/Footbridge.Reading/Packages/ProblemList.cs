using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Findings;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages;

/// <summary>The problems of a package as they are found. Of each file a bounded number is kept, and the others are counted.</summary>
internal sealed class ProblemList
{
    private const int MostOfAFile = 100;

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<(string File, Severity Severity), int> _counts = [];

    internal int ErrorCount { get; private set; }

    internal bool HasErrors => ErrorCount > 0;

    internal void Error(PackagePlace place, string message, string remedy)
    {
        ErrorCount++;
        Add(new Problem(Severity.Error, place, message, remedy));
    }

    internal void Warn(PackagePlace place, string message, string remedy) => Add(new Problem(Severity.Warning, place, message, remedy));

    /// <summary>All problems by file, line and column; those of one place in the order found.</summary>
    internal ImmutableArray<Problem> InOrder()
    {
        var files = _problems
            .GroupBy(problem => problem.Place.File, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal);
        return
        [
            .. files.SelectMany(file =>
                file.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column).Concat(Unlisted(file.Key))
            ),
        ];
    }

    private void Add(Problem problem)
    {
        var key = (problem.Place.File, problem.Severity);
        var count = _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (count <= MostOfAFile)
        {
            _problems.Add(problem);
        }
    }

    private IEnumerable<Problem> Unlisted(string file) =>
        from severity in new[] { Severity.Error, Severity.Warning }
        let more = _counts.GetValueOrDefault((file, severity)) - MostOfAFile
        where more > 0
        select new Problem(
            severity,
            new PackagePlace(file),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{more} more {(severity == Severity.Error ? "errors" : "warnings")} of this file are not listed"
            ),
            "mend those above first"
        );
}
