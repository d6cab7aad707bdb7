namespace Footbridge.Building.Models;

/// <summary>Why a value could not be had.</summary>
internal enum FailureKind
{
    /// <summary>Neither data nor a formula give it.</summary>
    Missing,

    /// <summary>The concept is not split by that segment.</summary>
    NoSegment,

    /// <summary>The period lies before or after all data.</summary>
    OutsideData,

    /// <summary>It is rolled forward from period to period, and never starts.</summary>
    NoStart,

    /// <summary>A divisor is zero.</summary>
    DivisionByZero,

    /// <summary>The value is greater than a number can be.</summary>
    Overflow,

    /// <summary>It follows from itself.</summary>
    Cycle,

    /// <summary>Its definition has a problem of its own.</summary>
    Fault,
}
