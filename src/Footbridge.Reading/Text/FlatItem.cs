using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>A line of a flattened table.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">What it holds.</param>
internal readonly record struct FlatItem(int Line, FlatKind Kind)
{
    private const int Margin = 4;

    internal bool IsLabel => Kind is FlatKind.Label or FlatKind.Year;

    internal static bool IsShort(LineShape shape, int longest) =>
        shape.Class is LineClass.Prose or LineClass.Columns or LineClass.Data && shape.Width <= longest && shape.Left <= Margin;

    internal static bool IsLoneFigure(Page page, LineShape shape, int line) =>
        shape.Figures == 1 && IsShort(shape, 24) && page.Lines[line].Has(LineMarks.Digit) && Of(page, shape, line).Kind == FlatKind.Figure;

    /// <summary>True for lines that no table cell looks like: bullets, headings, fences, links, sentences.</summary>
    internal static bool IsStructure(Page page, int line)
    {
        var text = page.Content(line);
        return text[0] is '#' or '[' or '!' or '>' or '|'
            || page.Lines[line].Has(LineMarks.Fence | LineMarks.AnyTab)
            || (LineKinds.Bullet(text, page.Markup) > 0 && text.Length > 40)
            || (text.Length > 60 && text[^1] is '.' or ';');
    }

    internal static int CountFigures(List<FlatItem> items, int from, int to)
    {
        var figures = 0;
        for (var at = from; at < to; at++)
        {
            figures += items[at].Kind == FlatKind.Figure ? 1 : 0;
        }
        return figures;
    }

    /// <summary>The item after a figure with its signs: a sign has no column of its own, it stands with its figure.</summary>
    internal static int FigureEnd(List<FlatItem> items, int at, int to)
    {
        while (at + 1 < to && items[at].Kind == FlatKind.Opening)
        {
            at++;
        }
        at++;
        while (at < to && items[at].Kind == FlatKind.Closing)
        {
            at++;
        }
        return at;
    }

    internal static FlatItem Of(Page page, LineShape shape, int line)
    {
        var text = page.Content(line);
        if (text.Length > 24)
        {
            return new FlatItem(line, FlatKind.Label);
        }
        int figures = 0,
            years = 0,
            openings = 0,
            closings = 0;
        while (!text.IsEmpty)
        {
            var blank = text.IndexOfAny(' ', '\u00A0');
            var word = blank < 0 ? text : text[..blank];
            text = blank < 0 ? [] : text[(blank + 1)..];
            if (word.IsEmpty)
            {
                continue;
            }
            switch (WordShape.Of(word))
            {
                case WordKind.Figure or WordKind.Filler:
                    figures++;
                    break;
                case WordKind.Year:
                    years++;
                    break;
                case WordKind.Opening:
                    openings++;
                    break;
                case WordKind.Closing:
                    closings++;
                    break;
                default:
                    return new FlatItem(line, FlatKind.Label);
            }
        }
        return new FlatItem(
            line,
            figures + years > 1 ? FlatKind.Label
                : figures == 1 ? FlatKind.Figure
                : years == 1 ? FlatKind.Year
                : openings > 0 ? FlatKind.Opening
                : FlatKind.Closing
        );
    }
}
