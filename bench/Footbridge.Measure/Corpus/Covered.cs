using Footbridge.Bench.Results;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Corpus;

/// <summary>Financial figures and those of them that are supported, by where they stand.</summary>
/// <param name="Cells">In cells of tables.</param>
/// <param name="Captions">Inside row labels, captions and column heads.</param>
/// <param name="Prose">In running text.</param>
internal sealed record Covered(Share Cells, Share Captions, Share Prose)
{
    /// <summary>Nothing of nothing.</summary>
    public static Covered None { get; } = new(new Share(0, 0), new Share(0, 0), new Share(0, 0));

    /// <summary>Everywhere.</summary>
    public Share All => Sum(Sum(Cells, Captions), Prose);

    /// <summary>Counts the figures of a proof: proved and rounded ones are supported.</summary>
    public static Covered Of(Proof proof) =>
        new(
            Count(proof, place => place == FigurePlace.Table),
            Count(proof, place => place is FigurePlace.Caption or FigurePlace.Header),
            Count(proof, place => place == FigurePlace.Prose)
        );

    /// <summary>Both together.</summary>
    public static Covered operator +(Covered left, Covered right) =>
        new(Sum(left.Cells, right.Cells), Sum(left.Captions, right.Captions), Sum(left.Prose, right.Prose));

    private static Share Sum(Share left, Share right) => new(left.Part + right.Part, left.Whole + right.Whole);

    private static Share Count(Proof proof, Func<FigurePlace, bool> isThere)
    {
        int supported = 0,
            all = 0;
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            if (proof.Figures[index].IsFinancial && isThere(proof.Figures[index].Place))
            {
                all++;
                supported += proof.Statuses[index] is Status.Proved or Status.Rounded ? 1 : 0;
            }
        }
        return new Share(supported, all);
    }
}
