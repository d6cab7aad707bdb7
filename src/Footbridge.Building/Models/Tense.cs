namespace Footbridge.Building.Models;

/// <summary>How a value depends on time. Of two values together the greater counts.</summary>
internal enum Tense
{
    /// <summary>The same at any time.</summary>
    Constant,

    /// <summary>A state at a period's end, however long the period is.</summary>
    State,

    /// <summary>Of a period as a whole.</summary>
    Flow,
}
