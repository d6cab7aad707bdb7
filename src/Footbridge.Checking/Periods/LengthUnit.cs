namespace Footbridge.Checking.Periods;

/// <summary>What a length or a fiscal label counts.</summary>
internal enum LengthUnit
{
    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months. In a label: the first months of the fiscal year.</summary>
    Months,

    /// <summary>A quarter, by its number. Only in labels.</summary>
    Quarter,

    /// <summary>A half, by its number. Only in labels.</summary>
    Half,

    /// <summary>The fiscal year. Only in labels.</summary>
    Year,

    /// <summary>From the start of the fiscal year.</summary>
    ToDate,
}
