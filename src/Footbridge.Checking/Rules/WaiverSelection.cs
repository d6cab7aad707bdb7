using System.Collections.Immutable;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Checking.Rules;

/// <summary>
/// Which findings were accepted. It marks findings and drops none: figures, ties and statuses stay as they are.
/// </summary>
/// <param name="Waivers">The decisions; of two for one finding the first that holds counts.</param>
/// <param name="AsOf">The day on which they are asked; it matters only where one of them expires.</param>
public sealed record WaiverSelection(ImmutableArray<Waiver> Waivers, DateOnly AsOf)
{
    /// <summary>No decisions.</summary>
    public static WaiverSelection None { get; } = new([], DateOnly.MinValue);

    /// <summary>True when a waiver says why and by whom, and its last day is not over.</summary>
    public bool Holds(Waiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        return waiver.Reason.Length > 0 && waiver.Who.Length > 0 && !IsExpired(waiver);
    }

    /// <summary>True when the last day of a waiver is over.</summary>
    public bool IsExpired(Waiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        return waiver.Expires < AsOf;
    }

    /// <summary>The proof with the accepted findings marked.</summary>
    public Proof Apply(Proof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var holding = new Dictionary<string, Waiver>(StringComparer.Ordinal);
        foreach (var waiver in Waivers.Where(Holds))
        {
            holding.TryAdd(waiver.Fingerprint, waiver);
        }
        return holding.Count == 0
            ? proof
            : proof with
            {
                Findings =
                [
                    .. proof.Findings.Select(finding =>
                        holding.TryGetValue(finding.Fingerprint, out var waiver) ? finding with { Waiver = waiver } : finding
                    ),
                ],
            };
    }
}
