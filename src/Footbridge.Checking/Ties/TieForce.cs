namespace Footbridge.Checking.Ties;

/// <summary>What it means when a tie does not hold: how surely its link stands without the value.</summary>
internal enum TieForce
{
    /// <summary>Nothing: the link leans on the value, or on a label that is only alike. A break is dropped; until then it helps to tell which figure is wrong.</summary>
    Hint,

    /// <summary>A residual that undisclosed items may explain: information.</summary>
    Open,

    /// <summary>A question to the reviewer: a warning.</summary>
    Question,

    /// <summary>A contradiction: measure, period and unit are explicit and unique, or structure learned elsewhere carries it.</summary>
    Accuses,
}
