using System.Collections.Immutable;
using Footbridge.Core.Findings;
using Footbridge.Core.Packages;

namespace Footbridge.Building;

/// <summary>The problems found so far in a package. The same problem found twice, on two ways to the same cause, is one.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<Problem> _problems = [];

    /// <summary>True when the release cannot be built.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => _problems.Count;

    /// <summary>The one that was added last; null before the first.</summary>
    public Problem? Last { get; private set; }

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem)
    {
        Last = problem;
        HasErrors |= problem.Severity == Severity.Error;
        _problems.Add(problem);
    }

    /// <summary>Adds an error.</summary>
    public void Error(PackagePlace place, string message, string remedy) => Add(new Problem(Severity.Error, place, message, remedy));

    /// <summary>Adds a warning.</summary>
    public void Warning(PackagePlace place, string message, string remedy) => Add(new Problem(Severity.Warning, place, message, remedy));

    /// <summary>All of them, ordered by file, line and column.</summary>
    public ImmutableArray<Problem> ToImmutable() =>
        [
            .. _problems
                .OrderBy(problem => problem.Place.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place.Line)
                .ThenBy(problem => problem.Place.Column)
                .ThenByDescending(problem => problem.Severity)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal),
        ];
}
