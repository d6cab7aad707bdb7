using Footbridge.Checking.Periods;
using Footbridge.Core.Documents;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>Gives columns their periods by header stacks and captions; the cells then follow their columns and rows.</summary>
internal static class PeriodStage
{
    /// <summary>A caption that is longer than this is running text.</summary>
    private const int LongestTitle = 200;

    /// <summary>The name of a statement, with the company's.</summary>
    private const int LongestName = 120;

    /// <summary>Sets the periods of all tables of a document.</summary>
    public static void Run(Document document, List<DraftTable> tables)
    {
        var periods = FiscalCalendarInference.Infer(document.Blocks);
        foreach (var table in tables)
        {
            if (table.Columns.Length > 0)
            {
                var context = ContextOf(table, periods);
                var phrases = ReadColumns(table, context);
                CellPeriods.Set(table, phrases, context);
            }
        }
        BalanceRows.Find(tables);
    }

    private static PeriodContext ContextOf(DraftTable table, DocumentPeriods document)
    {
        var titles = new List<string>();
        var prose = new List<string>();
        for (var index = table.Captions.Count - 1; index >= 0; index--)
        {
            var text = PlainText.Of(table.Captions[index]);
            (text.Length <= LongestTitle ? titles : prose).Add(text);
        }
        return new PeriodContext(TimeOf(table), table.Heads, titles, prose, document.Calendar, document.Main);
    }

    private static TimeKind TimeOf(DraftTable table)
    {
        var title = table.Title.AsSpan();
        return table.Statement switch
        {
            StatementKind.BalanceSheet => TimeKind.Instants,
            StatementKind.Income or StatementKind.CashFlow => TimeKind.Durations,
            // A sentence may speak of a statement without being its title.
            _ when title.Length is 0 or > LongestName || title[^1] is '.' or ':' || Says(title, "reconcil") => TimeKind.Unknown,
            _ when Says(title, "balance sheet") || Says(title, "financial position") || Says(title, "financial condition") =>
                TimeKind.Instants,
            _ when Says(title, "statement") && (Says(title, "operations") || Says(title, "income") || Says(title, "cash flow")) =>
                TimeKind.Durations,
            _ => TimeKind.Unknown,
        };
    }

    private static PeriodPhrase[] ReadColumns(DraftTable table, PeriodContext context)
    {
        var phrases = new PeriodPhrase[table.Columns.Length];
        for (var index = 0; index < phrases.Length; index++)
        {
            phrases[index] = PeriodGrammar.Parse(table.Columns[index].Stack);
            table.Columns[index].Period = ColumnPeriods.Resolve(phrases[index], context);
        }
        BeforeBalances(table, phrases);
        return phrases;
    }

    /// <summary>
    /// Columns that describe the items of a table of balances, such as their interest rates, stand before its dates and hold
    /// at the latest of them.
    /// </summary>
    private static void BeforeBalances(DraftTable table, PeriodPhrase[] phrases)
    {
        var first = Array.FindIndex(phrases, static phrase => phrase.HasPeriod);
        if (first < 0 || table.Columns[first].Period is not { IsInstant: true } latest)
        {
            return;
        }
        for (var index = first; index < phrases.Length; index++)
        {
            if (table.Columns[index].Period is not { IsInstant: true } period)
            {
                return;
            }
            latest = period.End > latest.End ? period : latest;
        }
        table.Day = latest;
        for (var index = 0; index < first; index++)
        {
            table.Columns[index].Period ??= phrases[index].IsComparison ? null : latest;
        }
    }

    private static bool Says(ReadOnlySpan<char> text, string phrase) => text.Contains(phrase, StringComparison.OrdinalIgnoreCase);
}
