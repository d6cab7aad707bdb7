namespace Footbridge.Measure.Truth;

/// <summary>How a tagged cell's unit was read.</summary>
internal enum UnitOutcome
{
    /// <summary>The same unit.</summary>
    Right,

    /// <summary>Money or money per share, but without a currency.</summary>
    CurrencyMissing,

    /// <summary>Another currency.</summary>
    CurrencyWrong,

    /// <summary>Another plain number: a ratio for a count or the reverse.</summary>
    OtherNumber,

    /// <summary>Another kind of unit.</summary>
    KindWrong,

    /// <summary>There is no financial figure to compare.</summary>
    NoFigure,

    /// <summary>The filing gives no unit: left out of the count.</summary>
    NoTruth,
}
