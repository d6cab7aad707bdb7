using System.Collections.Immutable;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>A binding that is understood, but for its formulas.</summary>
/// <param name="Subjects">Formulas, or one word such as "period".</param>
/// <param name="IsAbsolute">True when the size alone counts.</param>
/// <param name="Number">How values are printed.</param>
/// <param name="Presentation">What of them is shown.</param>
/// <param name="IsByColumn">True for the value of each column of a table in turn.</param>
/// <param name="Case">What is done to capitals.</param>
/// <param name="Place">Where it starts.</param>
internal sealed record Binding(
    ImmutableArray<Written> Subjects,
    bool IsAbsolute,
    NumberFilter Number,
    Presentation Presentation,
    bool IsByColumn,
    LetterCase Case,
    PackagePlace Place
)
{
    /// <summary>True when nothing is done with a value.</summary>
    public bool IsPlain => !IsAbsolute && Number == NumberFilter.Usual && Presentation == Presentation.Value && !IsByColumn;
}
