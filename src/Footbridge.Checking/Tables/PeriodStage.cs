using Footbridge.Checking.Periods;
using Footbridge.Core.Documents;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>Gives columns and cells their periods: header stacks, captions, headings inside the body, rows that name a day.</summary>
internal static class PeriodStage
{
    /// <summary>Sets the periods of all tables of a document.</summary>
    public static void Run(Document document, List<DraftTable> tables)
    {
        var periods = FiscalCalendarInference.Infer(document.Blocks);
        foreach (var table in tables)
        {
            if (table.Columns.Length > 0)
            {
                Run(table, periods);
            }
        }
    }

    private static void Run(DraftTable table, DocumentPeriods document)
    {
        var time = table.Statement switch
        {
            StatementKind.BalanceSheet => TimeKind.Instants,
            StatementKind.Income or StatementKind.CashFlow => TimeKind.Durations,
            _ => TimeKind.Unknown,
        };
        var titles = new List<string>();
        var prose = new List<string>();
        for (var index = table.Captions.Count - 1; index >= 0; index--)
        {
            var text = table.Captions[index].Value;
            (text.Length <= 200 ? titles : prose).Add(text);
        }
        var header = table.Columns.SelectMany(static column => column.Stack).Distinct(StringComparer.Ordinal).ToList();
        var context = new PeriodContext(time, header, titles, prose, document.Calendar, document.Main);
        var phrases = new PeriodPhrase[table.Columns.Length];
        for (var index = 0; index < phrases.Length; index++)
        {
            phrases[index] = PeriodGrammar.Parse(table.Columns[index].Stack);
            table.Columns[index].Period = ColumnPeriods.Resolve(phrases[index], context);
        }
        PeriodPhrase? heading = null;
        foreach (var row in table.Rows)
        {
            if (!row.HasFigures)
            {
                heading = row.Label.Length > 0 ? RowPeriods.Heading(row.Label) ?? heading : heading;
                continue;
            }
            var own = row.Label.Length > 0 ? RowPeriods.Read(row.Label) : RowPeriod.None;
            for (var index = 0; index < row.Cells.Length; index++)
            {
                if (row.Cells[index] is { Kind: TokenKind.Figure } token)
                {
                    token.Period = RowPeriods.Resolve(phrases[index], table.Columns[index].Period, heading, own, context);
                }
            }
        }
    }
}
