namespace Footbridge.Checking.Figures;

/// <summary>How a document separates decimals and thousands.</summary>
internal enum DecimalStyle
{
    /// <summary>1,234.5; no-break and thin spaces and apostrophes also separate thousands.</summary>
    Point,

    /// <summary>1.234,5 or 1 234,5, plain spaces included.</summary>
    Comma,
}
