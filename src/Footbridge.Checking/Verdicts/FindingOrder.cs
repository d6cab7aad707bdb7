using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Verdicts;

/// <summary>Puts findings in the order in which a reviewer wants them: errors first, then by place.</summary>
internal static class FindingOrder
{
    /// <summary>The findings in order, with their ids.</summary>
    public static ImmutableArray<Finding> Of(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderByDescending(static finding => finding.Severity)
                .ThenBy(static finding => finding.Document)
                .ThenBy(static finding => finding.Span.Start)
                .ThenBy(static finding => finding.Rule.Code, StringComparer.Ordinal)
                .Select(static (finding, index) => finding with { Id = string.Create(CultureInfo.InvariantCulture, $"x{index + 1}") }),
        ];
}
