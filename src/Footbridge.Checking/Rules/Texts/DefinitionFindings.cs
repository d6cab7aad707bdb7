using Footbridge.Checking.Definitions;
using Footbridge.Checking.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>Holds each definition in words against the table that shows the measure being made.</summary>
internal static class DefinitionFindings
{
    /// <summary>The findings about the definitions of one document.</summary>
    public static void Find(FactBook facts, int document, BridgeIndex bridges, MeasureNames names, List<Finding> findings)
    {
        foreach (var definition in DefinitionReader.Read(facts.Documents[document].Source, document))
        {
            if (definition.Terms.Any(static term => term.Operation == Operation.Over))
            {
                QuotientDefinitions.Find(facts, definition, bridges, names, findings);
            }
            else
            {
                SumDefinitions.Find(facts, definition, bridges, names, findings);
            }
        }
    }
}
