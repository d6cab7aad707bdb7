namespace Footbridge.Writing.Workpaper;

/// <summary>How the operands of a tie are computed with.</summary>
internal enum TieShape
{
    /// <summary>One of the operands is the result.</summary>
    Same,

    /// <summary>Operands added and subtracted.</summary>
    Sum,

    /// <summary>What the operands leave of one.</summary>
    Remainder,

    /// <summary>(a - b) / |b|.</summary>
    Growth,

    /// <summary>(a - c - b) / |b|.</summary>
    AdjustedGrowth,

    /// <summary>a / b.</summary>
    Quotient,

    /// <summary>a / b - c / d.</summary>
    QuotientDifference,

    /// <summary>a x b / (b + c).</summary>
    Allocation,
}
