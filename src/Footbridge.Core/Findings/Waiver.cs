namespace Footbridge.Core.Findings;

/// <summary>
/// A reviewer's decision that a finding is known and accepted. A waived finding is still found and still shown; it only does not
/// count against the release.
/// </summary>
/// <param name="Fingerprint">The finding that it speaks of.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Who">Who accepted it.</param>
/// <param name="Expires">The last day on which it holds; null for no end.</param>
public sealed record Waiver(string Fingerprint, string Reason, string Who, DateOnly? Expires);
