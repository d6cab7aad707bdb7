using System.Collections.Immutable;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>The proof of single figures: how each was read, every tie that reaches it, and what stands near it where none does.</summary>
public static class WhyText
{
    private const int FullProofs = 5;
    private const int OccurrencesShown = 12;

    /// <summary>Writes the proofs of <paramref name="figures"/>; where they are many, only a numbered list and how to narrow it.</summary>
    public static byte[] Render(Proof proof, ImmutableArray<int> figures, bool colour)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var page = new Page(colour);
        if (figures.Length > FullProofs)
        {
            Choice(page, proof, figures);
            return page.ToUtf8();
        }
        var ties = new TiesOfFigures(proof);
        for (var number = 0; number < figures.Length; number++)
        {
            if (number > 0)
            {
                page.Line();
            }
            if (figures.Length > 1)
            {
                page.Write($"{number + 1} of {figures.Length}  ", Ink.Faint);
            }
            Figure(page, proof, figures[number], ties.Of(figures[number]));
        }
        return page.ToUtf8();
    }

    private static void Choice(Page page, Proof proof, ImmutableArray<int> figures)
    {
        page.Line($"{NumberText.Plural(figures.Length, "figure")} are printed so:").Line();
        for (var number = 0; number < figures.Length; number++)
        {
            page.Right(NumberText.Count(number + 1), 5, Ink.Faint);
            FigureLine.Write(page, proof, figures[number], 7, proof.Documents.Length > 1);
        }
        var first = proof.Figures[figures[0]];
        page.Line()
            .Line($"One of them: footbridge why {NextSteps.Quoted(proof.Documents[first.Document].Path)} {PlaceText.Short(proof, first)}");
    }

    private static void Figure(Page page, Proof proof, int index, ReadOnlySpan<int> ties)
    {
        var figure = proof.Figures[index];
        page.Write(PlaceText.Full(proof, figure)).Write("  ").Line($"\"{figure.Text}\"");
        page.Line();
        Reading(page, proof, index);
        for (var number = 0; number < ties.Length; number++)
        {
            page.Line();
            TieText.Write(page, proof, proof.Ties[ties[number]], index, number + 1, ties.Length);
        }
        if (ties.IsEmpty && figure.IsFinancial)
        {
            Missing(page, proof, index);
        }
        Findings(page, proof, index);
        Occurrences(page, proof, index);
    }

    private static void Reading(Page page, Proof proof, int index)
    {
        var figure = proof.Figures[index];
        var (word, ink) = FigureLine.State(proof, index);
        Name(page, figure.IsFinancial ? "status" : "kind").Write(word, ink);
        page.Line(figure.IsFinancial ? "" : " (not a financial figure: nothing to prove)");
        if (figure.IsFinancial)
        {
            Name(page, "value").Write(NumberText.WithUnit(figure.Value, figure.Unit));
            page.Line(NumberText.Scale(figure.Scale) is { } scale ? $", printed in {scale}" : "");
            var interval = figure.Interval;
            Name(page, "allows")
                .Write(NumberText.WithUnit(interval.Low, figure.Unit).Split(' ')[0])
                .Write(" to ")
                .Line(NumberText.WithUnit(interval.High, figure.Unit));
        }
        if (figure.Period is { } period)
        {
            Name(page, "period").Line(PeriodText.Of(period));
        }
        if (figure.Label is { Length: > 0 } label)
        {
            Name(page, "label").Wrapped(label, Values);
        }
        if (figure.Segment is { Length: > 0 } segment)
        {
            Name(page, "segment").Wrapped(segment, Values);
        }
        Cell(page, proof, figure);
    }

    private static void Cell(Page page, Proof proof, Figure figure)
    {
        if (figure.Table is not { } tableIndex)
        {
            Name(page, "place").Line("prose");
            return;
        }
        var table = proof.Tables[tableIndex];
        Name(page, "table").Wrapped(PlaceText.Title(proof, tableIndex), Values);
        if (figure.Row is { } row)
        {
            var path = table.Rows[row];
            Name(page, "row").Wrapped(path.Section.Length == 0 ? path.Label : $"{path.Section} > {path.Label}", Values);
        }
        if (figure.Column is { } column)
        {
            Name(page, "column").Wrapped(table.Columns[column].Header, Values);
        }
    }

    private static void Missing(Page page, Proof proof, int index)
    {
        page.Line().To(2).Line("Nothing reaches it: no tie computes it, and none uses it.");
        var figure = proof.Figures[index];
        var near = new List<int>();
        for (var other = 0; other < proof.Figures.Length; other++)
        {
            if (other != index && PrintsAs(proof.Figures[other], figure))
            {
                near.Add(other);
            }
        }
        if (near.Count == 0)
        {
            page.To(2).Line("No other figure of the same unit has this value within rounding.");
            return;
        }
        page.Line().To(2).Line("figures of the same unit with this value, within rounding:");
        FigureList(page, proof, near);
    }

    private static bool Allows(Figure printed, Figure other) =>
        RoundingInterval.Around(Math.Abs(printed.Value), printed.Quantum).Contains(Math.Abs(other.Value));

    // Signs are conventions of tables: a loss of 1.6 is (1.6) in one and 1.6 in another.
    private static bool PrintsAs(Figure other, Figure figure) =>
        other.IsFinancial
        && other.Unit?.Kind == figure.Unit?.Kind
        && other.Value != 0m
        && figure.Value != 0m
        && (Allows(figure, other) || Allows(other, figure));

    private static void Findings(Page page, Proof proof, int index)
    {
        foreach (var finding in proof.Findings)
        {
            if (finding.Figures.Contains(index) || finding.Suspects.Contains(index))
            {
                page.Line();
                FindingText.Full(page, proof, finding);
            }
        }
    }

    private static void Occurrences(Page page, Proof proof, int index)
    {
        var same = new List<int>();
        for (var other = 0; other < proof.Figures.Length; other++)
        {
            if (other != index && proof.Figures[other].Text == proof.Figures[index].Text)
            {
                same.Add(other);
            }
        }
        if (same.Count == 0)
        {
            return;
        }
        page.Line().To(2).Line("printed so elsewhere:");
        FigureList(page, proof, same);
    }

    private static void FigureList(Page page, Proof proof, List<int> figures)
    {
        for (var number = 0; number < figures.Count && number < OccurrencesShown; number++)
        {
            FigureLine.Write(page, proof, figures[number], 4, proof.Documents.Length > 1);
        }
        if (figures.Count > OccurrencesShown)
        {
            page.To(4).Line($"and {NumberText.Count(figures.Count - OccurrencesShown)} more (footbridge show FILE figures lists all)");
        }
    }

    private const int Values = 13;

    private static Page Name(Page page, string name) => page.To(2).Write(name, Ink.Faint).To(Values);
}
