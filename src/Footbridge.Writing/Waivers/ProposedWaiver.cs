using System.Collections.Immutable;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Waivers;

/// <summary>An entry of a waivers file under way: the finding in words for whoever has to decide, and what is decided already.</summary>
/// <param name="Fingerprint">The finding.</param>
/// <param name="Comment">What it says and where, a line each.</param>
/// <param name="Reason">Why it is accepted; empty to be filled in.</param>
/// <param name="Who">Who accepts it; empty to be filled in.</param>
public sealed record ProposedWaiver(string Fingerprint, ImmutableArray<string> Comment, string Reason, string Who)
{
    /// <summary>The entry for a finding.</summary>
    public static ProposedWaiver Of(Proof proof, Finding finding, string reason, string who)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(finding);
        var head =
            $"{FindingText.Word(finding.Severity)} {finding.Rule.Code} {finding.Rule.Name}, {PlaceText.Full(proof, finding.Document, finding.Span)}";
        return new(finding.Fingerprint, [head, finding.Message], reason, who);
    }
}
