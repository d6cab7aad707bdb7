using System.Collections.Immutable;
using Footbridge.Core.Periods;

namespace Footbridge.Measure.Truth;

/// <summary>A context of a filing: when, and for which members.</summary>
/// <param name="Period">The period; null when the filing gives none that can be read.</param>
/// <param name="Members">The members, such as a segment; empty for the whole company.</param>
internal sealed record TagContext(Period? Period, ImmutableArray<string> Members);
