namespace Footbridge.Core.Claims;

/// <summary>In what sense a claim is made: only a reported figure can be contradicted by a table.</summary>
public enum Stance
{
    /// <summary>It reports what was.</summary>
    Reported,

    /// <summary>It says what is expected: guidance, an outlook, a target, an end of a range.</summary>
    Expected,

    /// <summary>It measures on another basis than the tables: constant currency, organic, excluding an item, pro forma, as previously reported.</summary>
    OtherBasis,

    /// <summary>It gives a bound or a round number: "more than", "approximately", "up to".</summary>
    Bound,
}
