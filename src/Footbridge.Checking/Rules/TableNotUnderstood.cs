using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>FB903.</summary>
public static class TableNotUnderstood
{
    /// <summary>The rule's texts.</summary>
    public static Rule Rule { get; } =
        new(
            Code: "FB903",
            Name: "table-not-understood",
            Severity: Severity.Note,
            What: """
            Tells that something which looks like a table of figures could not be put into rows and columns. Its numbers are
            still listed, but without row and column, and nothing in it is added up.
            """,
            Why: "Figures that were not checked must not pass for figures that were found right.",
            Example: """
                Revenue 69,699
                67,028 Cost 32,870 31,154 69,748

            The amounts have lost their columns, so that no column can be added up.
            """,
            Remedy: """
            Look at what was read with the command show FILE tables. A source that keeps the table's layout (the HTML exhibit
            rather than text copied out of it) is usually understood.
            """,
            Reference: "A limit of reading, not a fault of the release."
        );

    private const int FewestFigures = 8;

    /// <summary>
    /// The paragraphs that are tables which lost their columns: mostly bare amounts with few words between them.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="index">Its index.</param>
    /// <param name="figures">All figures, those of one document together and in reading order.</param>
    internal static IEnumerable<Prose> Find(Document document, int index, ImmutableArray<Figure> figures)
    {
        var at = 0;
        while (at < figures.Length && figures[at].Document < index)
        {
            at++;
        }
        foreach (var block in document.Blocks)
        {
            if (block is not Prose prose)
            {
                continue;
            }
            var span = prose.Text.Whole;
            while (at < figures.Length && figures[at].Document == index && figures[at].Span.Start < span.Start)
            {
                at++;
            }
            var amounts = 0;
            for (; at < figures.Length && figures[at].Document == index && figures[at].Span.Start < span.End; at++)
            {
                amounts += IsAmount(figures[at]) ? 1 : 0;
            }
            if (amounts >= FewestFigures && Words(prose.Text.Value) <= 2 * amounts)
            {
                yield return prose;
            }
        }
    }

    private static bool IsAmount(Figure figure) =>
        figure is { Place: FigurePlace.Prose, Unit.Kind: UnitKind.Count or UnitKind.Money } && Math.Abs(figure.Number.Mantissa) >= 1000;

    private static int Words(string text)
    {
        var words = 0;
        for (var index = 0; index < text.Length; index++)
        {
            words += char.IsLetter(text[index]) && (index == 0 || !char.IsLetter(text[index - 1])) ? 1 : 0;
        }
        return words;
    }
}
