namespace Footbridge.Building.Formulas;

/// <summary>From which period a selector counts.</summary>
internal enum PeriodAnchor
{
    /// <summary>The period itself.</summary>
    Same,

    /// <summary>The quarter that ends with it.</summary>
    Quarter,

    /// <summary>The fiscal year up to its end.</summary>
    YearToDate,

    /// <summary>The whole fiscal year that it lies in.</summary>
    Year,
}
