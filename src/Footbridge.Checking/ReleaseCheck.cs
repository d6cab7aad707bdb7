using System.Collections.Immutable;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Footing;
using Footbridge.Checking.Rules;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Verdicts;
using Footbridge.Core.Documents;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Checking;

/// <summary>The whole check, stage by stage: this file is the table of contents.</summary>
public static class ReleaseCheck
{
    /// <summary>Checks a package of documents. Pure: the same documents give the same proof.</summary>
    public static Proof Run(ImmutableArray<Document> documents)
    {
        // Tables: grids become tables with columns, periods and units.
        var drafts = documents.Select(TableStage.Read).ToList();

        // Footing: the numbers tell which rows and columns are totals of which.
        var ties = drafts.ConvertAll(FootingStage.Run);
        var tables = TableList.Of(drafts);

        // Facts: every number of the documents, in reading order.
        var figures = FigureList.Of(drafts);

        // Verdicts: exact, rounded or broken, by the rounding style of each document; then which cell breaks it.
        var corroboration = new Corroboration(drafts);
        var findings = new List<Finding>();
        for (var index = 0; index < drafts.Count; index++)
        {
            RoundingStyle.Judge(ties[index]);
            foreach (var fault in Breaks.Find(ties[index], corroboration))
            {
                findings.Add(FootingFindings.Of(fault, drafts[index].Source, index, figures));
            }
            findings.AddRange(ReadingFindings.Of(drafts[index], index, figures));
        }

        // Statuses: what the ties say about each figure.
        var proved = TieList.Of([.. ties.SelectMany(static list => list)], figures);
        var ordered = FindingOrder.Of(findings);
        return new Proof(documents, tables, figures, Statuses.Of(figures, proved, ordered), proved, ordered);
    }
}
