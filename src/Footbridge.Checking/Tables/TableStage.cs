using Footbridge.Checking.Facts;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>From a document to its tables, with columns, captions, units and periods understood.</summary>
internal static class TableStage
{
    /// <summary>Prose further above a grid than this says nothing about it.</summary>
    private const int BlocksBefore = 5;

    private const int CharactersBefore = 1000;

    /// <summary>Reads the tables of <paramref name="document"/>, of which nothing else is known.</summary>
    public static DraftDocument Read(Document document) => Read(document, CheckGivens.None);

    /// <summary>Reads the tables of <paramref name="document"/>.</summary>
    public static DraftDocument Read(Document document, CheckGivens givens)
    {
        var context = DocumentContext.Of(document);
        var tables = new List<DraftTable>();
        var running = RunningHeads.Of(document);
        for (var index = 0; index < document.Blocks.Length; index++)
        {
            if (document.Blocks[index] is not Grid grid)
            {
                continue;
            }
            var first = tables.Count;
            TableBuilder.Build(grid, Before(document, index, running), context, tables);
            if (first > 0 && first < tables.Count)
            {
                Continuation.Join(tables[first - 1], tables[first]);
                Continuation.ShareHeads(tables[first - 1], tables[first]);
            }
            for (var table = first; table < tables.Count; table++)
            {
                var goesOn = table > first || tables[table] is { IsContinued: true } or { SharesHeads: true };
                Understand(tables[table], goesOn ? tables[table - 1].Units : CaptionUnits.None);
            }
        }
        StatementKinds.JoinHalves(tables);
        var units = DocumentUnits.Of(document, tables, context.Currency, givens.Scale);
        foreach (var table in tables)
        {
            UnitChain.Apply(table, units);
        }
        var periods = PeriodStage.Run(document, tables, givens.FiscalYear);
        return new DraftDocument(document, tables, context, units, periods);
    }

    private static void Understand(DraftTable table, CaptionUnits above)
    {
        CaptionHeads.Find(table);
        table.Title = TableTitles.Of(table);
        UnitChain.ReadCaptions(table, above);
        ColumnTypes.Find(table);
        StatementKinds.Set(table);
    }

    /// <summary>The prose between the last grid and this one, as far as it is near, in reading order.</summary>
    private static List<MappedText> Before(Document document, int grid, HashSet<string> running)
    {
        var before = new List<MappedText>();
        var length = 0;
        for (var index = grid - 1; index >= 0 && before.Count < BlocksBefore; index--)
        {
            if (document.Blocks[index] is not Prose prose)
            {
                break;
            }
            if (running.Contains(prose.Text.Value) || IsPageNumber(prose.Text.Value))
            {
                continue;
            }
            length += prose.Text.Value.Length;
            if (length > CharactersBefore && before.Count > 0)
            {
                break;
            }
            before.Add(prose.Text);
        }
        before.Reverse();
        return before;
    }

    private static bool IsPageNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim("- \u00A0");
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }
        return text.Length is > 0 and <= 3;
    }
}
