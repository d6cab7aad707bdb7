using System.Collections.Immutable;
using Footbridge.Core.Periods;

namespace Footbridge.Core.Claims;

/// <summary>
/// A numeric statement in prose, as read. It is not a fact: a fact has a value, a claim says one, and a tie shows whether it holds.
/// </summary>
/// <param name="Id">"c1", "c2", ... in reading order.</param>
/// <param name="Figure">Index of the figure that it makes its statement with.</param>
/// <param name="Kind">What it says of its measure.</param>
/// <param name="Measure">What it is about, in the document's words; empty when none was found.</param>
/// <param name="Segment">The segment that it is about, where the words name one.</param>
/// <param name="Period">When it holds; null when it was not understood.</param>
/// <param name="Base">The period that it compares with; null when it compares with none.</param>
/// <param name="Direction">Which way it says that the measure moved.</param>
/// <param name="Stance">In what sense it is made.</param>
/// <param name="Tie">Index of the tie that tests it; null when it was tied to nothing.</param>
/// <param name="Candidates">What it may be about, likeliest first, with the reason why each was taken or not.</param>
public sealed record Claim(
    string Id,
    int Figure,
    ClaimKind Kind,
    string Measure,
    string? Segment,
    Period? Period,
    Period? Base,
    Direction Direction,
    Stance Stance,
    int? Tie,
    ImmutableArray<Candidate> Candidates
);
