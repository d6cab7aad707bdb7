namespace Footbridge.Building.Bindings;

/// <summary>How a binding wants a value printed.</summary>
internal enum NumberStyle
{
    /// <summary>By its unit: nothing is said.</summary>
    Usual,

    /// <summary>In a scale that is named behind it.</summary>
    Scaled,

    /// <summary>In percent.</summary>
    Percent,

    /// <summary>As an amount per share.</summary>
    PerShare,

    /// <summary>As a number of things.</summary>
    Count,

    /// <summary>Digits alone.</summary>
    Bare,
}
