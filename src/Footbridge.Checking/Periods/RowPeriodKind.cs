namespace Footbridge.Checking.Periods;

/// <summary>What a row label says about the period of its row.</summary>
internal enum RowPeriodKind
{
    /// <summary>Nothing: the column's period holds.</summary>
    None,

    /// <summary>The state before the column's first day: "at beginning of period".</summary>
    Opening,

    /// <summary>The state at the column's last day: "at end of period".</summary>
    Closing,

    /// <summary>The state at a day that the label names: "Balance at June 30, 2023".</summary>
    Instant,

    /// <summary>The label ends with a year that may complete the column's date: "Beauty 2023" under "Three Months Ended September 30".</summary>
    Year,

    /// <summary>The label is itself a period: "2024", "Quarter ended March 31, 2013".</summary>
    Period,
}
