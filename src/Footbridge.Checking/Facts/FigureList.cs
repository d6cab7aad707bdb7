using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Facts;

/// <summary>Numbers the figures of a package in reading order.</summary>
internal static class FigureList
{
    /// <summary>The figures of all documents; every cell learns the index of its figure.</summary>
    public static FigureSet Of(IReadOnlyList<DraftDocument> documents)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var texts = new List<TextFigures>();
        var byText = new Dictionary<MappedText, TextFigures>(ReferenceEqualityComparer.Instance);
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var draft in FigureCollector.Collect(documents[document]))
            {
                if (draft.Token is { } token)
                {
                    token.Figure = figures.Count;
                }
                if (draft.Within is { } text)
                {
                    if (!byText.TryGetValue(text, out var within))
                    {
                        byText.Add(text, within = new TextFigures(document, text, draft.Place, draft.Table, draft.Row, []));
                        texts.Add(within);
                    }
                    within.Figures.Add(new FigureAt(figures.Count, draft.Start, draft.End));
                }
                figures.Add(
                    new Figure
                    {
                        Id = string.Create(CultureInfo.InvariantCulture, $"f{figures.Count + 1}"),
                        Document = document,
                        Span = draft.Span,
                        Text = draft.Text,
                        Place = draft.Place,
                        Number = draft.Number,
                        Unit = draft.Unit,
                        Scale = draft.Scale,
                        Period = draft.Period,
                        Kind = draft.Kind,
                        Table = draft.Table?.Index,
                        Row = draft.Row >= 0 ? draft.Row : null,
                        Column = draft.Column >= 0 ? draft.Column : null,
                        Label = draft.Label,
                    }
                );
            }
        }
        return new FigureSet(figures.DrainToImmutable(), texts);
    }
}
