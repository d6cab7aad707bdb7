using System.Collections.Immutable;
using Footbridge.Bench;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Digits;

/// <summary>All trials on one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">The proof of the unmodified file.</param>
/// <param name="Plan">What was changed.</param>
/// <param name="Trials">A trial for each change, in order.</param>
internal sealed record DigitRun(InputFile File, Proof Before, DigitPlan Plan, ImmutableArray<DigitTrial> Trials)
{
    private readonly Footings _footings = new(Before);

    /// <summary>Runs the trials of a file on all cores.</summary>
    public static DigitRun Of(InputFile file, int perPosition, int seed)
    {
        var before = Product.Check(file.Name, file.Bytes);
        var plan = DigitPlan.Of(before, perPosition, seed);
        var trials = plan.Changes.AsParallel().AsOrdered().Select(change => DigitTrial.Run(file, before, change));
        return new DigitRun(file, before, plan, [.. trials]);
    }

    /// <summary>The part that the changed cell plays.</summary>
    public CellKind KindOf(DigitTrial trial) =>
        !_footings.Results.Contains(trial.Change.Figure) ? CellKind.Leaf
        : _footings.Operands.Contains(trial.Change.Figure) ? CellKind.Subtotal
        : CellKind.Total;
}
