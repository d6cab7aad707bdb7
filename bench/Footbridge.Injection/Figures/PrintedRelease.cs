using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;

namespace Footbridge.Injection.Figures;

/// <summary>A checked release, as its source spells its figures: what mistakes are made of.</summary>
internal sealed class PrintedRelease
{
    /// <summary>Finds where each figure's digits stand.</summary>
    public PrintedRelease(Proof proof)
    {
        Proof = proof;
        Figures =
        [
            .. proof.Figures.Select(
                (figure, index) =>
                    figure.IsFinancial ? PrintedFigure.Of(proof.Documents[figure.Document].Source, index, figure, KeepsWidth(figure)) : null
            ),
        ];
        Style = PrintedDigits.Of(Figures.OfType<PrintedFigure>());
        Classes = new FigureClasses(proof);
        Texts = [.. TextsOf(proof)];
        Sentences = SentencesOf();
    }

    /// <summary>The proof of the unmodified file.</summary>
    public Proof Proof { get; }

    /// <summary>The figures by their index in the proof; null for those that are not financial, or whose digits the source does not spell out.</summary>
    public ImmutableArray<PrintedFigure?> Figures { get; }

    /// <summary>The class of each figure.</summary>
    public FigureClasses Classes { get; }

    /// <summary>How it writes digits.</summary>
    public PrintedDigits Style { get; }

    /// <summary>Blocks of running text that hold financial figures, with these; all in reading order.</summary>
    public ImmutableArray<FiguredText> Texts { get; }

    /// <summary>Where the sentence of each figure of running text ends in the source; the end of the world for the others.</summary>
    public ImmutableArray<int> Sentences { get; }

    /// <summary>True when a tie reaches the figure: its status says so.</summary>
    public bool HasTie(int index) => Proof.Statuses[index] is Status.Proved or Status.Rounded;

    private bool KeepsWidth(Figure figure) => figure.Table is { } table && Proof.Tables[table].Layout == GridLayout.FixedWidth;

    private ImmutableArray<int> SentencesOf()
    {
        var ends = new int[Proof.Figures.Length];
        Array.Fill(ends, int.MaxValue);
        foreach (var text in Texts)
        {
            var sentences = Clause
                .Of(text.Prose.Text.Value, Clause.Sentences)
                .Select(each => text.Prose.Text.Span(each.Start, each.End))
                .ToList();
            foreach (var figure in text.Figures)
            {
                ends[figure] = sentences.Find(span => span.Contains(Proof.Figures[figure].Span.Start)).End;
            }
        }
        return [.. ends];
    }

    private static IEnumerable<FiguredText> TextsOf(Proof proof)
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
                    yield return new FiguredText(proof.Documents[document], prose, [.. figures[first..next]]);
                }
            }
        }
    }
}
