namespace Footbridge.Checking.Ties.Brackets;

/// <summary>What the captions of the first and the last row of a run say that the rows between are.</summary>
internal enum BracketKind
{
    /// <summary>The movements between an opening and a closing balance.</summary>
    Roll,

    /// <summary>The adjustments between a measure and its adjusted form.</summary>
    Adjustment,

    /// <summary>The items of a section, and its total.</summary>
    Section,
}
