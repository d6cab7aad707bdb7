using System.Collections.Immutable;

namespace Footbridge.Core.Claims;

/// <summary>Figures that a claim may be about.</summary>
/// <param name="Figures">Indices of the figures that the value is computed from; one for a cell that is taken as it stands.</param>
/// <param name="Value">What they give, in base units of the claim's figure.</param>
/// <param name="Likeness">How well label, period and unit fit, 0 to 1; the value has no part in it.</param>
/// <param name="Reason">Why it was taken, or was not, for a person.</param>
public sealed record Candidate(ImmutableArray<int> Figures, decimal Value, decimal Likeness, string Reason);
