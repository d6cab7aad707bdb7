using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Benign;

/// <summary>A footnote marker behind a row label, with its note below the table.</summary>
internal static class Footnotes
{
    private const string Note = "Certain prior amounts were reclassified to conform to the current presentation.";

    /// <summary>An edit for each row that has a label and figures.</summary>
    public static IEnumerable<BenignEdit> Of(PrintedRelease release)
    {
        var source = release.Proof.Documents[0].Source;
        var marker = Marker(source);
        var rows = release
            .Figures.OfType<PrintedFigure>()
            .Where(figure => figure.Figure is { Place: FigurePlace.Table, Row: not null })
            .DistinctBy(figure => (figure.Figure.Table, figure.Figure.Row));
        var grids = release.Proof.Documents.SelectMany(document => document.Blocks.OfType<Grid>()).ToList();
        foreach (var figure in rows)
        {
            var grid = grids.Find(grid => grid.Span.Contains(figure.Figure.Span.Start));
            if (grid is not null && Label(grid, figure.Figure) is { } end && Below(source, grid, marker) is { } note)
            {
                if (grid.Layout != GridLayout.FixedWidth)
                {
                    var text = grid.Layout == GridLayout.Html ? $"<sup>{marker}</sup>" : $" {marker}";
                    yield return new BenignEdit(BenignKind.FootnoteAdded, [new Edit(end, 0, text), note]);
                }
                else if (Blanks(source, end) > marker.Length + 2)
                {
                    yield return new BenignEdit(BenignKind.FootnoteAdded, [new Edit(end, marker.Length + 1, $" {marker}"), note]);
                }
            }
        }
    }

    // A number that no other marker of the document has.
    private static string Marker(string source) =>
        Enumerable
            .Range(1, int.MaxValue)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"({number})"))
            .First(marker => !source.Contains(marker, StringComparison.Ordinal));

    // After the last character of the cell that names the row.
    private static int? Label(Grid grid, Figure figure)
    {
        foreach (var row in grid.Rows)
        {
            if (row.Cells.FirstOrDefault(cell => cell.Text.Value.Any(char.IsLetter)) is not { } label)
            {
                continue;
            }
            var holds = row.Cells.Any(cell => !cell.Text.Segments.IsEmpty && cell.Text.Whole.Contains(figure.Span.Start));
            var text = label.Text.Value.AsSpan().TrimEnd();
            if (holds && label.Text.Whole.End <= figure.Span.Start && char.IsLetter(text[^1]))
            {
                return label.Text.Span(text.Length - 1, text.Length).End;
            }
        }
        return null;
    }

    private static Edit? Below(string source, Grid grid, string marker) =>
        grid.Layout switch
        {
            GridLayout.Html => EndOf(source, "</table>", grid.Span.End) is { } end ? new Edit(end, 0, $"<p>{marker} {Note}</p>") : null,
            GridLayout.Pipe or GridLayout.FixedWidth => new Edit(LineEnd(source, grid.Span.End), 0, $"\n\n{marker} {Note}\n\n"),
            _ => null,
        };

    private static int? EndOf(string source, string tag, int from)
    {
        var start = Math.Max(0, from - tag.Length);
        var at = source.IndexOf(tag, start, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : at + tag.Length;
    }

    private static int LineEnd(string source, int from)
    {
        var at = source.IndexOf('\n', Math.Max(0, from - 1));
        return at < 0 ? source.Length : at;
    }

    private static int Blanks(string source, int from)
    {
        var at = from;
        while (at < source.Length && source[at] == ' ')
        {
            at++;
        }
        return at - from;
    }
}
