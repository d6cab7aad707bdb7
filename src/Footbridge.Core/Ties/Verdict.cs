namespace Footbridge.Core.Ties;

/// <summary>How a tie came out.</summary>
public enum Verdict
{
    /// <summary>It holds to the last printed digit.</summary>
    Exact,

    /// <summary>It holds within the rounding of the printed figures.</summary>
    Rounded,

    /// <summary>It does not hold.</summary>
    Broken,

    /// <summary>A residual remains that undisclosed items may explain: information, never an error.</summary>
    Open,
}
