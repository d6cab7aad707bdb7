using Footbridge.Checking.Figures;
using Footbridge.Checking.Tables;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Checking.Facts;

/// <summary>Accounts for every number of a document: cells, figures in captions and headers, figures in prose. Nothing is passed over.</summary>
internal sealed class FigureCollector
{
    /// <summary>A text in a table that is longer than this is a sentence: a note, not a caption.</summary>
    private const int LongestCaption = 160;

    private readonly List<TextNumber> _numbers = [];
    private readonly List<DraftFigure> _figures = [];
    private readonly DraftDocument _document;
    private List<Period> _columnPeriods = [];

    /// <summary>True within a list of things, whose words have numbers in their names.</summary>
    private bool _isList;

    private FigureCollector(DraftDocument document) => _document = document;

    /// <summary>The figures of <paramref name="document"/> in reading order.</summary>
    public static List<DraftFigure> Collect(DraftDocument document)
    {
        var collector = new FigureCollector(document);
        foreach (var block in document.Source.Blocks)
        {
            if (block is Prose prose)
            {
                collector.AddText(prose.Text, FigurePlace.Prose, null, -1, -1);
            }
        }
        foreach (var table in document.Tables)
        {
            collector.AddTable(table);
        }
        collector._figures.Sort(
            static (left, right) =>
                left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : left.Span.End.CompareTo(right.Span.End)
        );
        return collector._figures;
    }

    private void AddTable(DraftTable table)
    {
        if (table.Part.Start == 0 && table.Grid.Caption is { } caption)
        {
            AddText(caption, FigurePlace.Caption, table, -1, -1);
        }
        for (var index = table.Part.Start; index < table.Part.End; index++)
        {
            var row = table.TokenRows[index];
            foreach (var marker in row.Markers ?? [])
            {
                AddText(marker.Text, FigurePlace.Table, table, -1, -1);
            }
            if (index < table.Part.Body || row.IsRepeated || table.Columns.Length == 0)
            {
                AddHeader(table, row);
            }
        }
        _columnPeriods = CaptionPairs.Periods(table);
        var kinds = new FigureKind?[table.Columns.Length];
        _isList = table.Columns.Length == 1 && NonFinancialColumns.IsList(table, 0);
        for (var column = 0; column < kinds.Length; column++)
        {
            kinds[column] = NonFinancialColumns.KindOf(table, column);
        }
        for (var index = 0; index < table.Rows.Count; index++)
        {
            AddRow(table, index, kinds);
        }
    }

    private void AddHeader(DraftTable table, TokenRow row)
    {
        foreach (var token in row.Tokens)
        {
            if (token.Kind == TokenKind.Figure)
            {
                AddCell(token, table, -1, -1, FigurePlace.Header, KindInHeader(token));
            }
            else if (token.Kind == TokenKind.Text)
            {
                AddText(token.Cell.Text, PlaceOf(token, FigurePlace.Header), table, -1, -1);
            }
        }
    }

    private static FigureKind KindInHeader(TableToken token) =>
        !token.IsYearLike ? FigureKind.Enumerator
        : token.Number.Number.Mantissa <= HeadDays.LastDay ? FigureKind.Date
        : FigureKind.Year;

    private void AddRow(DraftTable table, int index, FigureKind?[] kinds)
    {
        var row = table.Rows[index];
        foreach (var token in row.LabelTokens)
        {
            AddText(token.Cell.Text, PlaceOf(token, FigurePlace.Caption), table, index, -1);
        }
        foreach (var token in row.Notes)
        {
            if (token.Kind == TokenKind.Figure)
            {
                AddCell(token, table, index, -1, FigurePlace.Table, null);
            }
            else if (token.Kind == TokenKind.Text)
            {
                AddNote(token, table, index);
            }
        }
        for (var column = 0; column < row.Cells.Length; column++)
        {
            if (row.Cells[column] is { Kind: TokenKind.Figure } token)
            {
                AddCell(token, table, index, column, FigurePlace.Table, kinds[column]);
            }
        }
    }

    /// <summary>Words with figures among the columns, such as "3.8% - 4.9%": they hold when their column does.</summary>
    private void AddNote(TableToken token, DraftTable table, int row)
    {
        var column = Array.FindIndex(table.Columns, column => column.Left < token.Right && token.Left < column.Right);
        var period = column >= 0 ? table.Columns[column].Period : table.Day;
        // "2.900% notes due 2027": the paper that an index lists is called so.
        AddText(token.Cell.Text, PlaceOf(token, FigurePlace.Table), table, row, -1, period, _isList ? FigureKind.Name : null);
    }

    private static FigurePlace PlaceOf(TableToken token, FigurePlace place) =>
        token.Cell.Text.Value.Length > LongestCaption ? FigurePlace.Prose : place;

    private void AddCell(TableToken token, DraftTable table, int row, int column, FigurePlace place, FigureKind? kind)
    {
        if (token.Number.Start > 0 || token.Number.End < token.Cell.Text.Value.Length)
        {
            AddMarkers(token, table, row, column, place);
        }
        _figures.Add(
            new DraftFigure
            {
                Span = token.Span,
                Text = token.Text,
                Place = place,
                Number = token.Number.Number,
                Unit = kind is null ? token.Unit ?? token.Number.Unit ?? Unit.Count : null,
                Scale = kind is null ? token.Scale : 0,
                Period = kind is null ? token.Period : null,
                Kind = kind,
                Table = table,
                Row = row,
                Column = column,
                Label = row >= 0 ? table.Rows[row].Label : null,
                Token = token,
            }
        );
    }

    /// <summary>Digits of a cell that are not part of its figure are footnote markers.</summary>
    private void AddMarkers(TableToken token, DraftTable table, int row, int column, FigurePlace place)
    {
        var text = token.Cell.Text.Value;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsDigit(text[at]) || at >= token.Number.Start && at < token.Number.End)
            {
                continue;
            }
            var end = at + 1;
            while (end < text.Length && char.IsDigit(text[end]) && (end < token.Number.Start || end >= token.Number.End))
            {
                end++;
            }
            _figures.Add(
                new DraftFigure
                {
                    Span = token.Cell.Text.Span(at, end),
                    Text = text[at..end],
                    Place = place,
                    Number = default,
                    Kind = FigureKind.FootnoteMarker,
                    Table = table,
                    Row = row,
                    Column = column,
                }
            );
            at = end - 1;
        }
    }

    private void AddText(
        MappedText text,
        FigurePlace place,
        DraftTable? table,
        int row,
        int column,
        Period? period = null,
        FigureKind? otherwise = null
    )
    {
        _numbers.Clear();
        var inRow = row >= 0 && place == FigurePlace.Caption;
        NumberScanner.Scan(text, _document.Context with { Place = place }, _numbers);
        for (var index = 0; index < _numbers.Count; index++)
        {
            var number = _numbers[index];
            if (number.IsFinancial && otherwise is not null)
            {
                number = number with { Kind = otherwise };
            }
            var inCaption = table is not null && place == FigurePlace.Caption && number.IsFinancial && !number.ExplicitScale;
            var scale = inCaption ? CaptionScale(table!, number) : number.Scale;
            _figures.Add(
                new DraftFigure
                {
                    Span = text.Span(number.Start, number.End),
                    Text = text.Value[number.Start..number.End],
                    Place = place,
                    Number = number.Number,
                    Unit = number.IsFinancial ? number.Unit ?? Unit.Count : null,
                    Scale = number.IsFinancial ? scale : 0,
                    Period =
                        number.Kind is not null ? null
                        : inRow ? CaptionPairs.PeriodOf(_numbers, index, text.Value, _columnPeriods)
                        : period,
                    Kind = number.Kind,
                    Table = table,
                    Row = row,
                    Column = column,
                    Label = row >= 0 ? table!.Rows[row].Label : null,
                    Within = text,
                    Start = number.Start,
                    End = number.End,
                }
            );
        }
    }

    /// <summary>An amount inside a caption counts at the table's scale, unless its own words say otherwise.</summary>
    private static int CaptionScale(DraftTable table, in TextNumber number) =>
        number.Unit?.Kind switch
        {
            UnitKind.Money => number.Number.FractionDigits >= 2 ? 0 : table.Units.MoneyScale ?? 0,
            UnitKind.Shares => table.Units.EffectiveShareScale ?? 0,
            _ => number.Scale,
        };
}
