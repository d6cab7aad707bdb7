using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Perturb;

/// <summary>All trials on one file.</summary>
internal sealed class PerturbRun
{
    private readonly Footings _footings;
    private readonly Precision _precision;

    private PerturbRun(InputFile file, Proof before)
    {
        File = file;
        Before = before;
        _footings = new Footings(before);
        _precision = new Precision(before);
        Plan = PerturbPlan.Of(before);
    }

    /// <summary>The file.</summary>
    public InputFile File { get; }

    /// <summary>The proof of the unmodified file.</summary>
    public Proof Before { get; }

    /// <summary>What is changed.</summary>
    public PerturbPlan Plan { get; private init; }

    /// <summary>A trial for each change, in order.</summary>
    public ImmutableArray<PerturbTrial> Trials { get; private init; } = [];

    /// <summary>Runs the trials of a file on all cores.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sample">At most so many changes of each kind in each place; null for all.</param>
    /// <param name="seed">Chooses them.</param>
    public static PerturbRun Of(InputFile file, int? sample, int seed)
    {
        var run = new PerturbRun(file, Product.Check(file.Name, file.Bytes));
        var plan = sample is { } most ? run.Plan.Sample(most, seed, run.RoleOf) : run.Plan;
        var known = PerturbTrial.Known(run.Before);
        var trials = plan.Changes.AsParallel().AsOrdered().Select(change => PerturbTrial.Run(file, run.Before, known, change));
        return new PerturbRun(file, run.Before) { Plan = plan, Trials = [.. trials] };
    }

    /// <summary>Where the changed figure stands.</summary>
    public FigureRole RoleOf(Change change)
    {
        var figure = Before.Figures[change.Figures[0]];
        return figure.Place switch
        {
            FigurePlace.Prose => FigureRole.Prose,
            FigurePlace.Caption or FigurePlace.Header => FigureRole.Caption,
            _ => figure.Unit?.Kind switch
            {
                UnitKind.Percent or UnitKind.BasisPoints or UnitKind.Ratio => FigureRole.Derived,
                UnitKind.PerShare or UnitKind.Shares => FigureRole.PerShare,
                _ when Before.Tables[figure.Table!.Value].Statement == StatementKind.Reconciliation => FigureRole.Reconciliation,
                _ => _footings.Results.Contains(change.Figures[0]) ? FigureRole.Total : FigureRole.Leaf,
            },
        };
    }

    /// <summary>True when the check proved the figure, or one of the clause's figures, on the unmodified file.</summary>
    public bool IsSupported(Change change) =>
        change.Figures.Any(figure => Before.Statuses[figure] is Status.Proved or Status.Rounded)
        && (change.Values.IsEmpty || Before.Statuses[change.Figures[0]] is Status.Proved or Status.Rounded);

    /// <summary>True when the change leaves every tie as good as it was: printed precision hides it.</summary>
    public bool IsHidden(Change change) => _precision.Hides(change);
}
