namespace Footbridge.Building.Bindings;

/// <summary>What of a value a binding shows.</summary>
internal enum PresentationKind
{
    /// <summary>The value.</summary>
    Value,

    /// <summary>Direction and size of its change: "up 4%".</summary>
    Change,

    /// <summary>The growth with its sign: "-7%".</summary>
    Growth,

    /// <summary>A word for the direction of its change.</summary>
    Direction,

    /// <summary>A word for its sign.</summary>
    Either,
}
