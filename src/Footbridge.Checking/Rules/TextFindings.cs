using Footbridge.Checking.Definitions;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Rules.Texts;
using Footbridge.Checking.Ties;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>What the words of a release say against its own numbers: labels, definitions, quoted titles, dates.</summary>
internal static class TextFindings
{
    /// <summary>The findings of a package; ids are set when all findings are in order.</summary>
    public static List<Finding> Of(FactBook facts, TieBook ties)
    {
        var findings = new List<Finding>();
        var bridges = new BridgeIndex(facts, ties);
        var names = new MeasureNames(facts);
        LabelPolarityFindings.Find(facts, bridges, findings);
        for (var document = 0; document < facts.Documents.Count; document++)
        {
            DefinitionFindings.Find(facts, document, bridges, names, findings);
            QuotedTitleFindings.Find(facts, document, findings);
            RecurringChargeFindings.Find(facts, document, bridges, names, findings);
        }
        WeekdayFindings.Find(facts, findings);
        FootnoteFindings.Find(facts, findings);
        return findings;
    }
}
