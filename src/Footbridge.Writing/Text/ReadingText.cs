using Footbridge.Core.Facts;
using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>How a figure was read: status, value, what its rounding allows, period, place; one line each.</summary>
internal static class ReadingText
{
    private const int Values = 13;

    public static void Write(Page page, Proof proof, int index)
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
            Name(page, "period").Line(period.Describe());
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
            if (new ExcerptText(proof).Around(figure, 3 * (Page.Width - Values)) is { Length: > 0 } excerpt)
            {
                Name(page, "says").Wrapped(excerpt, Values, hang: 0);
            }
            return;
        }
        var table = proof.Tables[tableIndex];
        Name(page, "table").Wrapped(PlaceText.Title(proof, tableIndex), Values);
        if (figure.Row is not null)
        {
            Name(page, "row").Wrapped(PlaceText.Row(proof, figure), Values);
        }
        if (figure.Column is { } column)
        {
            Name(page, "column").Wrapped(table.Columns[column].Header, Values);
        }
    }

    private static Page Name(Page page, string name) => page.To(2).Write(name, Ink.Faint).To(Values);
}
