namespace Footbridge.Checking.Claims;

/// <summary>How a claim stands to the one that it leans on.</summary>
internal enum ClaimLink
{
    /// <summary>It stands alone.</summary>
    None,

    /// <summary>The same measure in another unit: an amount and its amount per share, or its share of revenue.</summary>
    SameMeasure,

    /// <summary>The same measure in another period: "compared with $67.0 million in the first quarter of 2012".</summary>
    Comparison,

    /// <summary>A part of it: "total debt of $161.7 million, including $57.1 million in capital lease obligations".</summary>
    PartOf,
}
