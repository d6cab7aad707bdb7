using Footbridge.Core.Ties;

namespace Footbridge.Writing.Text;

/// <summary>A line of counts for each table, and for what stands outside tables.</summary>
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
                var read = proof.Documents[document];
                var name = read.Part is null ? read.Path : $"{read.Path} ({read.Part})";
                CoverageTable.Row(page, name, documents[document]);
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
        CoverageTable.Row(page, "total", proof.Coverage);
        if (empty > 0)
        {
            page.Line($"{NumberText.Plural(empty, "further table")} {(empty == 1 ? "holds" : "hold")} no financial figure.");
        }
    }
}
