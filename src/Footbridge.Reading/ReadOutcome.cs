using System.Collections.Immutable;
using Footbridge.Core.Documents;

namespace Footbridge.Reading;

/// <summary>What reading a file gave: one document, several (a submission), or a reason why there is none.</summary>
/// <param name="Documents">The documents; empty when the file was refused.</param>
/// <param name="Refusal">One clause that says what is wrong with the file and what to do about it; null when it was read.</param>
public sealed record ReadOutcome(ImmutableArray<Document> Documents, string? Refusal)
{
    /// <summary>A file that cannot be read as a release.</summary>
    public static ReadOutcome Refused(string reason) => new([], reason);
}
