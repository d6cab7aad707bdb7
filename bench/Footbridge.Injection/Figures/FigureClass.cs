namespace Footbridge.Injection.Figures;

/// <summary>Where a figure stands, as far as it matters for how it can be proved. Figures are sampled evenly over these.</summary>
internal enum FigureClass
{
    /// <summary>A cell that no sum gives.</summary>
    Leaf,

    /// <summary>A cell that is the sum of others.</summary>
    Subtotal,

    /// <summary>A cell of a bridge from one measure to another.</summary>
    Reconciliation,

    /// <summary>A cell of an amount per share, or of shares.</summary>
    PerShare,

    /// <summary>A cell in percent, basis points or a ratio, or of a column of differences.</summary>
    Growth,

    /// <summary>Inside a row label, a caption or a column head.</summary>
    Caption,

    /// <summary>A heading or bullet above the first statement.</summary>
    Headline,

    /// <summary>Any other running text.</summary>
    Prose,
}
