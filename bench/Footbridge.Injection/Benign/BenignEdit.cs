using System.Collections.Immutable;
using Footbridge.Injection.Changes;

namespace Footbridge.Injection.Benign;

/// <summary>An edit of a file that changes nothing that is said.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Edits">The change in the source.</param>
internal sealed record BenignEdit(BenignKind Kind, ImmutableArray<Edit> Edits);
