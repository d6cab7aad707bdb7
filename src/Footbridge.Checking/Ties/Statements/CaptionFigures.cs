using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>The figures inside the captions of rows, by the line that they stand in, with the words beside them.</summary>
internal sealed class CaptionFigures
{
    private readonly Dictionary<LineItem, List<CaptionFigure>> _byLine = new(ReferenceEqualityComparer.Instance);
    private readonly List<CaptionFigure> _all = [];

    /// <summary>Reads them off <paramref name="facts"/>.</summary>
    public CaptionFigures(FactBook facts)
    {
        foreach (var text in facts.Texts)
        {
            if (
                text is not { Place: FigurePlace.Caption, Table: { } table, Row: >= 0 }
                || facts.LineOf(table.Rows[text.Row]) is not { } line
            )
            {
                continue;
            }
            if (!_byLine.TryGetValue(line, out var figures))
            {
                _byLine.Add(line, figures = []);
                Lines.Add(line);
            }
            var start = figures.Count;
            CaptionFigure.Read(facts, line, text, figures);
            _all.AddRange(figures[start..]);
        }
    }

    /// <summary>The lines with figures in their captions, in reading order.</summary>
    public List<LineItem> Lines { get; } = [];

    /// <summary>All of them, in reading order.</summary>
    public IReadOnlyList<CaptionFigure> All => _all;

    /// <summary>Those of a line, in reading order.</summary>
    public IReadOnlyList<CaptionFigure> Of(LineItem line) => _byLine.TryGetValue(line, out var figures) ? figures : [];

    /// <summary>What a caption says was taken off its line, at both ends; null when it says it for one end only, or not.</summary>
    public (int Open, int Close)? Discounts(LineItem line, Period open, Period close)
    {
        int? first = null,
            last = null;
        foreach (var figure in Of(line))
        {
            if (figure.Role == CaptionRole.Discount)
            {
                first = figure.Period == open ? figure.Figure : first;
                last = figure.Period == close ? figure.Figure : last;
            }
        }
        return first is { } at && last is { } to ? (at, to) : null;
    }
}
