namespace Footbridge.Measure.Truth;

/// <summary>How a tagged cell's value was read. The first fault in this order counts.</summary>
internal enum ValueOutcome
{
    /// <summary>Digits, scale and sign are right.</summary>
    Right,

    /// <summary>No figure covers the tag's text.</summary>
    NotFound,

    /// <summary>A figure is there, but it was taken for something that is not financial.</summary>
    NotFinancial,

    /// <summary>The digits or the number of decimals differ.</summary>
    DigitsWrong,

    /// <summary>The digits are right, the power of ten is not.</summary>
    ScaleWrong,

    /// <summary>Only the printed sign differs.</summary>
    SignWrong,
}
