using Footbridge.Checking.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules;

/// <summary>What the words of a release say against its own numbers: labels, definitions, quoted titles, dates.</summary>
internal static class TextFindings
{
    /// <summary>The findings of a package; ids are set when all findings are in order.</summary>
    public static List<Finding> Of(FactBook facts) => [];
}
