using System.Collections.Immutable;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Rules;

/// <summary>
/// Which rules a user wants to hear from. It drops findings, never ties or statuses: what is not shown as a finding is still counted.
/// </summary>
/// <param name="Select">Codes, names or beginnings of codes ("FB1"); empty for all rules.</param>
/// <param name="Ignore">The same; wins over <paramref name="Select"/>.</param>
public sealed record RuleSelection(ImmutableArray<string> Select, ImmutableArray<string> Ignore)
{
    /// <summary>Every rule.</summary>
    public static RuleSelection Everything { get; } = new([], []);

    /// <summary>The first entry that names no rule at all, or null.</summary>
    public string? FirstUnknown()
    {
        foreach (var entry in Select.AddRange(Ignore))
        {
            if (!RuleCatalogue.All.Any(rule => Names(entry, rule)))
            {
                return entry;
            }
        }
        return null;
    }

    /// <summary>True when findings of <paramref name="rule"/> are wanted.</summary>
    public bool Wants(Rule rule) => (Select.IsEmpty || Select.Any(entry => Names(entry, rule))) && !Ignore.Any(entry => Names(entry, rule));

    /// <summary>The proof with the unwanted findings left out; the others keep their ids.</summary>
    public Proof Apply(Proof proof) =>
        Select.IsEmpty && Ignore.IsEmpty ? proof : proof with { Findings = proof.Findings.RemoveAll(finding => !Wants(finding.Rule)) };

    // A bare "F" or "FB" would select everything by accident; a family has at least one digit.
    internal static bool Names(string entry, Rule rule) =>
        rule.Name.Equals(entry, StringComparison.OrdinalIgnoreCase)
        || (entry.Length >= 3 && rule.Code.StartsWith(entry, StringComparison.OrdinalIgnoreCase));
}
