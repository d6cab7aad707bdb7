using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>A line of counts for each table and for the prose of each document, then tables and prose as a whole.</summary>
internal static class TablesText
{
    public static void Write(Page page, Proof proof)
    {
        if (proof.Coverage.Financial == 0)
        {
            return;
        }
        var tables = CoverageByDocument.OfTables(proof);
        var documents = CoverageByDocument.Of(proof);
        var outside = CoverageByDocument.OutsideTables(proof);
        var several = proof.Documents.Length > 1;
        var empty = 0;
        page.Line();
        CoverageTable.Head(page, "table");
        for (var document = 0; document < proof.Documents.Length; document++)
        {
            if (several)
            {
                CoverageTable.Row(page, PlaceText.Document(proof, document), documents[document]);
            }
            for (var table = 0; table < proof.Tables.Length; table++)
            {
                if (proof.Tables[table].Document != document)
                {
                    continue;
                }
                if (tables[table].Financial == 0)
                {
                    empty++;
                    continue;
                }
                CoverageTable.Row(page, PlaceText.Title(proof, table), tables[table], several ? 2 : 0);
            }
            if (outside[document].Financial > 0)
            {
                CoverageTable.Row(page, "(prose)", outside[document], several ? 2 : 0);
            }
        }
        var (all, prose) = CoverageByDocument.TablesAndProse(proof);
        if (several || proof.Tables.Length - empty > 1)
        {
            CoverageTable.Row(page, "all tables", all);
        }
        if (several && prose.Financial > 0)
        {
            CoverageTable.Row(page, "all prose", prose);
        }
        CoverageTable.Row(page, "total", proof.Coverage);
        if (empty > 0)
        {
            page.Line($"{NumberText.Plural(empty, "further table")} {(empty == 1 ? "holds" : "hold")} no financial figure.");
        }
    }
}
