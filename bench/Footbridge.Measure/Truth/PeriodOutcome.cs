namespace Footbridge.Measure.Truth;

/// <summary>How a tagged cell's period was read.</summary>
internal enum PeriodOutcome
{
    /// <summary>The same days.</summary>
    Exact,

    /// <summary>The same end, and a start within seven days: a fiscal calendar that the page does not spell out.</summary>
    NearStart,

    /// <summary>No period was read.</summary>
    Null,

    /// <summary>A duration was read for the balance at its opening.</summary>
    OpeningBalance,

    /// <summary>A duration was read for the balance at its close.</summary>
    ClosingBalance,

    /// <summary>An instant was read for a duration that ends on it.</summary>
    InstantForDuration,

    /// <summary>The end is right, the length is not.</summary>
    LengthWrong,

    /// <summary>Another end, of the same kind.</summary>
    EndWrong,

    /// <summary>Another end, and an instant for a duration or the reverse.</summary>
    KindAndEndWrong,

    /// <summary>There is no financial figure to compare.</summary>
    NoFigure,

    /// <summary>The filing gives no period: left out of the count.</summary>
    NoTruth,
}
