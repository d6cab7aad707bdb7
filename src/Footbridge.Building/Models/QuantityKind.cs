namespace Footbridge.Building.Models;

/// <summary>What is known of the unit of a value in a formula.</summary>
internal enum QuantityKind
{
    /// <summary>Nothing, because of a problem elsewhere; it goes with anything, so that one mistake is told once.</summary>
    Unknown,

    /// <summary>The number 0, which is of any unit.</summary>
    Zero,

    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>A ratio that is read as a multiple: 7.1x.</summary>
    Ratio,

    /// <summary>A ratio that is read as a percentage.</summary>
    Percent,

    /// <summary>Powers of money, shares and counts.</summary>
    Amount,
}
