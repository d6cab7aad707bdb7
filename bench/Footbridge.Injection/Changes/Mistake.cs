namespace Footbridge.Injection.Changes;

/// <summary>A way in which a release goes wrong between draft and print.</summary>
internal enum Mistake
{
    /// <summary>One digit is another.</summary>
    Digit,

    /// <summary>Two digits that stand side by side change places.</summary>
    Transposed,

    /// <summary>A digit is lost.</summary>
    Dropped,

    /// <summary>A digit too many.</summary>
    Inserted,

    /// <summary>Parentheses or a minus sign are lost, or stand where there were none.</summary>
    Sign,

    /// <summary>Ten times the value at the same printed precision.</summary>
    TenTimes,

    /// <summary>A thousand times the value: dollars among thousands, or billion for million.</summary>
    ThousandTimes,

    /// <summary>One unit of the last printed digit more or less.</summary>
    OffByOne,

    /// <summary>Two to nine units of the last printed digit more or less.</summary>
    OffBySeveral,

    /// <summary>The value of the other period stands in the place of this one's.</summary>
    OtherPeriod,

    /// <summary>Two figures side by side, mostly of two periods, change places.</summary>
    ColumnsExchanged,

    /// <summary>The values of two rows, one below the other, stand beside each other's label.</summary>
    RowsSwapped,

    /// <summary>A total is added up wrong, and every total above it carries the difference on.</summary>
    TotalCarried,

    /// <summary>One addend too high and another of the same sum too low by as much: the total still foots.</summary>
    CompensatingPair,

    /// <summary>An adjustment of a reconciliation has the other sign.</summary>
    AdjustmentSign,

    /// <summary>An amount per share is some cents off.</summary>
    PerShare,

    /// <summary>An amount in running text is another of its size.</summary>
    ProseAmount,

    /// <summary>A percentage in running text is some units off.</summary>
    ProsePercent,

    /// <summary>Ten times the basis points.</summary>
    BasisPointsTenfold,

    /// <summary>A word says the opposite movement, in a clause that gives a figure for it.</summary>
    Direction,

    /// <summary>A word names another period, in a clause that gives a figure.</summary>
    PeriodWord,
}
