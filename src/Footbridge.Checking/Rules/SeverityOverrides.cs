using System.Collections.Immutable;
using Footbridge.Checking.Verdicts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Rules;

/// <summary>
/// Severities that a user gives to rules. A question stays a question: a finding that is weaker than its rule is not made stronger,
/// since its link is no surer for it.
/// </summary>
/// <param name="Severities">Codes, names or beginnings of codes ("FB8"); of several that fit the longest counts.</param>
public sealed record SeverityOverrides(ImmutableArray<(string Rule, Severity Severity)> Severities)
{
    /// <summary>Every rule as it is.</summary>
    public static SeverityOverrides None { get; } = new([]);

    /// <summary>The proof with the severities set and the findings in their new order.</summary>
    public Proof Apply(Proof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return Severities.IsEmpty ? proof : proof with { Findings = FindingOrder.Of(proof.Findings.Select(Set)) };
    }

    private Finding Set(Finding finding) =>
        Of(finding.Rule) is not { } severity ? finding
        : finding.Severity < finding.Rule.Severity ? finding with { Severity = severity < finding.Severity ? severity : finding.Severity }
        : finding with { Severity = severity };

    private Severity? Of(Rule rule)
    {
        Severity? best = null;
        var longest = 0;
        foreach (var (name, severity) in Severities)
        {
            if (name.Length > longest && RuleSelection.Names(name, rule))
            {
                (best, longest) = (severity, name.Length);
            }
        }
        return best;
    }
}
