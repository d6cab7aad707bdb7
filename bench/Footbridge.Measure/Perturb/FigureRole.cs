namespace Footbridge.Measure.Perturb;

/// <summary>Where a figure stands, as far as it matters for how it can be proved.</summary>
internal enum FigureRole
{
    /// <summary>A cell that no sum gives.</summary>
    Leaf,

    /// <summary>A cell that is the sum of others.</summary>
    Total,

    /// <summary>A cell in percent, basis points or a ratio.</summary>
    Derived,

    /// <summary>A cell of an amount per share, or of shares.</summary>
    PerShare,

    /// <summary>Any other cell of a bridge from one measure to another.</summary>
    Reconciliation,

    /// <summary>Inside a row label, a caption or a column head.</summary>
    Caption,

    /// <summary>Running text.</summary>
    Prose,
}
