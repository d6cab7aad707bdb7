using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Verdicts;

/// <summary>Gives every financial figure its status from the ties that it stands in.</summary>
internal static class Statuses
{
    /// <summary>One status a figure, by index; null for a figure that is not financial.</summary>
    /// <param name="figures">All figures.</param>
    /// <param name="ties">All ties.</param>
    /// <param name="findings">An error contradicts the figure that it suspects first, else the last that it is about.</param>
    public static ImmutableArray<Status?> Of(ImmutableArray<Figure> figures, ImmutableArray<Tie> ties, ImmutableArray<Finding> findings)
    {
        var statuses = new Status?[figures.Length];
        for (var index = 0; index < statuses.Length; index++)
        {
            statuses[index] = figures[index].IsFinancial ? Status.Unsupported : null;
        }
        foreach (var tie in ties)
        {
            var status = tie.Verdict switch
            {
                Verdict.Exact => Status.Proved,
                Verdict.Rounded => Status.Rounded,
                _ => Status.Unsupported,
            };
            Raise(statuses, tie.Result, status);
            foreach (var operand in tie.Operands)
            {
                Raise(statuses, operand.Figure, status);
            }
        }
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Error && finding.Figures.Length > 0)
            {
                statuses[finding.Suspects.IsEmpty ? finding.Figures[^1] : finding.Suspects[0]] = Status.Contradicted;
            }
        }
        return [.. statuses];
    }

    private static void Raise(Status?[] statuses, int figure, Status status)
    {
        if (statuses[figure] is { } known && known < status)
        {
            statuses[figure] = status;
        }
    }
}
