using Footbridge.Building.Formulas;
using Footbridge.Building.Models;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Figures;

/// <summary>A formula that is understood, with what a figure says of it.</summary>
/// <param name="Written">As its author wrote it.</param>
/// <param name="Expression">What is evaluated.</param>
/// <param name="Text">In canonical form, without a shift of the whole.</param>
/// <param name="Concept">The concept that it names; null for a computation.</param>
/// <param name="Segment">The segment that it names; null for none.</param>
/// <param name="Selector">The period that it is of, relative to the one in which it is evaluated.</param>
/// <param name="Kind">Its unit.</param>
/// <param name="IsInstant">True for a state at a period's end.</param>
internal sealed record ShownExpression(
    Written Written,
    Expression Expression,
    string Text,
    Concept? Concept,
    string? Segment,
    PeriodSelector Selector,
    UnitKind Kind,
    bool IsInstant
);
