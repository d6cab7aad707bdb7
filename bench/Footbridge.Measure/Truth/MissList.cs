using System.Globalization;
using System.Text;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Measure.Truth;

/// <summary>Every miss with all that is needed to see why: a tab-separated listing for the one who tunes. It quotes documents, so it is never committed. Places are those of the page without tags.</summary>
internal static class MissList
{
    private const int LongestText = 90;

    private static readonly string[] s_columns =
    [
        "document",
        "table",
        "row",
        "offset",
        "line:column",
        "value",
        "period",
        "unit",
        "printed",
        "label",
        "header",
        "expected value",
        "got value",
        "expected period",
        "got period",
        "expected unit",
        "got unit",
        "got place",
        "got text",
        "product header",
        "concept",
        "members",
        "table title",
    ];

    /// <summary>Writes the misses of <paramref name="filings"/> to <paramref name="writer"/>.</summary>
    public static void Write(IEnumerable<FilingTruth> filings, TextWriter writer)
    {
        writer.Write(string.Join('\t', s_columns) + "\n");
        foreach (var filing in filings)
        {
            var places = new Core.Documents.LinePlaceMap(filing.Hidden.Text);
            foreach (var miss in filing.Judgements.Where(judgement => judgement.IsMiss))
            {
                var line = Describe(filing, places, miss);
                writer.Write(string.Join('\t', line.Select(Cell)) + "\n");
            }
        }
    }

    private static string[] Describe(FilingTruth filing, Core.Documents.LinePlaceMap places, Judgement miss)
    {
        var place = miss.Place;
        var fact = place.Fact;
        var row = place.Cell!.Row;
        var figure = miss.Figure;
        return
        [
            filing.Name,
            $"{row.Table.Index}",
            $"{row.Index}",
            $"{filing.Hidden.Map(fact.Start)}",
            places.Locate(filing.Hidden.Map(fact.Start)).Describe(),
            miss.Value.ToString(),
            miss.Period.ToString(),
            miss.Unit.ToString(),
            place.Cell.Text,
            row.Label,
            row.Table.HeaderOf(place.Cell, HeaderRows(row.Table)),
            Show(place.Value) + $" e{fact.Scale}",
            figure is null ? "" : Show(figure.Value) + $" e{figure.Scale}",
            string.Join(" or ", place.Facts.Select(each => Show(each.Context?.Period)).Distinct()),
            Show(figure?.Period),
            fact.Unit?.ToUnit(fact.Scale).ToString() ?? "",
            figure?.Unit?.ToString() ?? "",
            figure is null ? "" : Place(figure),
            figure?.Text ?? "",
            ProductHeader(filing, figure),
            fact.Name,
            fact.Context is null ? "" : string.Join(' ', fact.Context.Members),
            row.Table.Lead,
        ];
    }

    // The rows above the first one with a tagged-looking number: enough to see what a person sees above the column.
    private static int HeaderRows(Markup.ScannedTable table)
    {
        var body = table.Rows.FindIndex(row =>
            row.Label.Length > 0
            && row.Cells.Any(cell =>
                cell.Text.Length > 0
                && cell.Text != row.Label
                && !cell.Text.Any(char.IsLetter)
                && cell.Text.Any(char.IsAsciiDigit)
                && !IsYear(cell.Text)
            )
        );
        return body < 0 ? table.Rows.Count : body;
    }

    private static bool IsYear(string text) => text.Length == 4 && text[..2] is "19" or "20" && text.All(char.IsAsciiDigit);

    private static string Place(Figure figure) => figure.Kind is { } kind ? $"{figure.Place} ({kind})" : figure.Place.ToString();

    private static string ProductHeader(FilingTruth filing, Figure? figure) =>
        figure is { Table: { } table, Column: { } column } && column < filing.Proof.Tables[table].Columns.Length
            ? filing.Proof.Tables[table].Columns[column].Header
            : "";

    private static string Show(decimal? value) =>
        value is { } number ? number.ToString("#,0.############", CultureInfo.InvariantCulture) : "?";

    private static string Show(Period? period) => period?.ToString() ?? "";

    private static string Cell(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            clean.Append(char.IsWhiteSpace(character) || char.IsControl(character) ? ' ' : character);
        }
        return clean.Length <= LongestText
            ? clean.ToString()
            : clean.ToString(0, LongestText / 2) + "…" + clean.ToString(clean.Length - LongestText / 2, LongestText / 2);
    }
}
