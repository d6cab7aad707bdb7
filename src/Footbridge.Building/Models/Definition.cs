using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Models;

/// <summary>What a package says about how a concept is computed; not yet understood.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Parts">The formula, or the formulas that are added up.</param>
/// <param name="Scope">The statement in which it stands; null for a measure.</param>
/// <param name="IsFooting">True for the sum of a group, which follows from the table's shape.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record Definition(
    Concept Concept,
    ImmutableArray<FormulaPart> Parts,
    StatementScope? Scope,
    bool IsFooting,
    PackagePlace Place
)
{
    /// <summary>The formula in canonical form.</summary>
    public string Text { get; } = Binder.Together(Parts).ToString();
}
