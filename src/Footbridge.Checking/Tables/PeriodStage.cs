using Footbridge.Checking.Facts;
using Footbridge.Checking.Periods;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Tables;

namespace Footbridge.Checking.Tables;

/// <summary>Gives columns their periods by header stacks and captions; the cells then follow their columns and rows.</summary>
internal static class PeriodStage
{
    /// <summary>A caption that is longer than this is running text.</summary>
    private const int LongestTitle = 200;

    /// <summary>The name of a statement, with the company's.</summary>
    private const int LongestName = 120;

    /// <summary>Sets the periods of all tables of a document, and tells what it learned of the document's time.</summary>
    public static DocumentPeriods Run(Document document, List<DraftTable> tables, FiscalYearRule? given = null)
    {
        var phrases = tables.ConvertAll(ReadHeads);
        var periods = FiscalCalendarInference.Infer(document.Blocks, PlainHeads(tables, phrases), given);
        for (var index = 0; index < tables.Count; index++)
        {
            if (tables[index].Columns.Length > 0)
            {
                var context = ContextOf(tables[index], periods);
                ResolveColumns(tables[index], phrases[index], context);
                CellPeriods.Set(tables[index], phrases[index], context);
            }
        }
        BalanceRows.Find(tables);
        return periods;
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
        return table.Time switch
        {
            not TimeKind.Unknown => table.Time,
            // A sentence may speak of a statement without being its title.
            _ when title.Length is 0 or > LongestName || title[^1] is '.' or ':' || Says(title, "reconcil") => TimeKind.Unknown,
            _ when Says(title, "balance sheet") || Says(title, "financial position") || Says(title, "financial condition") =>
                TimeKind.Instants,
            _ when Says(title, "statement") && (Says(title, "operations") || Says(title, "income") || Says(title, "cash flow")) =>
                TimeKind.Durations,
            _ => TimeKind.Unknown,
        };
    }

    private static PeriodPhrase[] ReadHeads(DraftTable table) =>
        Array.ConvertAll(table.Columns, static column => PeriodGrammar.Parse(column.Stack));

    /// <summary>In plain text a head stands over several lines, the days over the years; only the columns put it together.</summary>
    private static List<PeriodPhrase> PlainHeads(List<DraftTable> tables, List<PeriodPhrase[]> phrases)
    {
        var heads = new List<PeriodPhrase>();
        for (var table = 0; table < tables.Count; table++)
        {
            for (var column = 0; column < phrases[table].Length; column++)
            {
                if (tables[table].Grid.Layout != GridLayout.Html && phrases[table][column].HasPeriod)
                {
                    heads.Add(phrases[table][column]);
                }
            }
        }
        return heads;
    }

    private static void ResolveColumns(DraftTable table, PeriodPhrase[] phrases, PeriodContext context)
    {
        var bare = 0;
        for (var index = 0; index < phrases.Length; index++)
        {
            // References to notes hold at no time.
            table.Columns[index].Period =
                NonFinancialColumns.KindOf(table, index) == FigureKind.Code ? null : ColumnPeriods.Resolve(phrases[index], context);
            bare += table.Columns[index].Stack.Count == 0 && table.Columns[index].Kind == ColumnKind.Given ? 1 : 0;
        }
        if (bare > 1)
        {
            // Several columns without heads cannot all hold at the one time that the texts around name.
            foreach (var column in table.Columns)
            {
                column.Period = column.Stack.Count == 0 ? null : column.Period;
            }
        }
        BeforeBalances(table, phrases);
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
