namespace Footbridge.Checking.Footing;

/// <summary>How the addends of a formula are signed.</summary>
internal enum SignPattern
{
    /// <summary>T = a + b + c.</summary>
    Sum,

    /// <summary>T = -(a + b + c).</summary>
    NegatedSum,

    /// <summary>T = a + b - c - d: the first ones, less the rest.</summary>
    FirstLessRest,

    /// <summary>One addend counts with the opposite sign.</summary>
    OneFlipped,

    /// <summary>Two addends count with the opposite sign.</summary>
    TwoFlipped,

    /// <summary>One row between is not an addend: a memo line.</summary>
    OneSkipped,

    /// <summary>Signs found one by one; only where label or rule says "total".</summary>
    Free,

    /// <summary>One line repeated as its own total.</summary>
    Copy,
}
