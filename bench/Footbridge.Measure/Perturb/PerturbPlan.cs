using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Perturb;

/// <summary>Which changes are made to a file.</summary>
/// <param name="Changes">The changes, by figure in reading order, then the words.</param>
/// <param name="Figures">Financial figures.</param>
/// <param name="Supported">Those of them that are proved or rounded.</param>
/// <param name="Unaddressable">Financial figures whose digits the source does not spell out: dashes, mostly.</param>
internal sealed record PerturbPlan(ImmutableArray<Change> Changes, int Figures, int Supported, int Unaddressable)
{
    /// <summary>Plans every change of a file.</summary>
    public static PerturbPlan Of(Proof proof)
    {
        var printed = new PrintedFigure?[proof.Figures.Length];
        for (var index = 0; index < printed.Length; index++)
        {
            var figure = proof.Figures[index];
            var keepsWidth = figure.Table is { } table && proof.Tables[table].Layout == GridLayout.FixedWidth;
            printed[index] = figure.IsFinancial
                ? PrintedFigure.Of(proof.Documents[figure.Document].Source, index, figure, keepsWidth)
                : null;
        }
        var sentences = Sentences(proof);
        var style = PrintedDigits.Of(printed.OfType<PrintedFigure>());
        var periods = new PeriodChanges(proof, printed, style);
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var figure in printed.OfType<PrintedFigure>())
        {
            changes.AddRange(NumberChanges.Digits(figure));
            changes.AddRange(NumberChanges.Transposed(figure));
            changes.AddRange(NumberChanges.Sign(figure));
            changes.AddRange(NumberChanges.TenTimes(figure, style));
            changes.AddRange(NumberChanges.Scale(proof.Documents[figure.Figure.Document].Source, figure));
            changes.AddRange(periods.Exchanged(figure, sentences[figure.Index]));
            changes.AddRange(periods.Stale(figure));
        }
        changes.AddRange(Words(proof));
        var financial = Enumerable.Range(0, printed.Length).Where(index => proof.Figures[index].IsFinancial).ToList();
        return new PerturbPlan(
            changes.ToImmutable(),
            financial.Count,
            financial.Count(index => proof.Statuses[index] is Status.Proved or Status.Rounded),
            financial.Count(index => printed[index] is null)
        );
    }

    /// <summary>At most so many changes of each kind in each place, chosen by the seed and left in their order.</summary>
    public PerturbPlan Sample(int most, int seed, Func<Change, FigureRole> roleOf)
    {
        var random = new Random(seed);
        var chosen = Changes
            .Select((change, index) => (change, index, key: random.Next()))
            .GroupBy(each => (each.change.Kind, roleOf(each.change)))
            .SelectMany(group => group.OrderBy(each => each.key).ThenBy(each => each.index).Take(most))
            .OrderBy(each => each.index)
            .Select(each => each.change);
        return this with { Changes = [.. chosen] };
    }

    // Where the sentence of each figure of running text ends; the whole source for the others.
    private static int[] Sentences(Proof proof)
    {
        const string Marks = ".!?";
        var ends = new int[proof.Figures.Length];
        Array.Fill(ends, int.MaxValue);
        foreach (var (document, prose, figures) in Texts(proof))
        {
            var sentences = Clause.Of(prose.Text.Value, Marks).Select(each => prose.Text.Span(each.Start, each.End)).ToList();
            foreach (var figure in figures)
            {
                ends[figure] = sentences.Find(span => span.Contains(proof.Figures[figure].Span.Start)).End;
            }
        }
        return ends;
    }

    private static IEnumerable<Change> Words(Proof proof) =>
        Texts(proof).SelectMany(each => DirectionChanges.Of(proof, each.Document, each.Prose, each.Figures));

    // Blocks of running text with the financial figures in them; both are in reading order.
    private static IEnumerable<(Document Document, Prose Prose, List<int> Figures)> Texts(Proof proof)
    {
        var byDocument = Enumerable
            .Range(0, proof.Figures.Length)
            .Where(index => proof.Figures[index] is { IsFinancial: true, Place: FigurePlace.Prose })
            .ToLookup(index => proof.Figures[index].Document);
        for (var document = 0; document < proof.Documents.Length; document++)
        {
            var figures = byDocument[document].ToList();
            var next = 0;
            foreach (var prose in proof.Documents[document].Blocks.OfType<Prose>())
            {
                var first = next;
                while (next < figures.Count && proof.Figures[figures[next]].Span.Start < prose.Span.End)
                {
                    next++;
                }
                if (next > first)
                {
                    yield return (proof.Documents[document], prose, figures[first..next]);
                }
            }
        }
    }
}
