namespace Footbridge.Checking.Periods;

/// <summary>What a table's figures are in time, as far as its kind tells.</summary>
internal enum TimeKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>States at a day: a balance sheet.</summary>
    Instants,

    /// <summary>Flows: an income or cash-flow statement.</summary>
    Durations,
}
