namespace Footbridge.Measure.Perturb;

/// <summary>A way in which a release goes wrong between draft and print.</summary>
internal enum Alteration
{
    /// <summary>One digit is another.</summary>
    Digit,

    /// <summary>Two digits that stand side by side change places.</summary>
    Transposed,

    /// <summary>Parentheses or a minus sign are lost, or stand where there were none.</summary>
    Sign,

    /// <summary>Ten times the value at the same printed precision.</summary>
    TenTimes,

    /// <summary>Two figures side by side, mostly of two periods, change places.</summary>
    Exchanged,

    /// <summary>The value of the other period stands in the place of this one's.</summary>
    Stale,

    /// <summary>Million for billion, or billion for million.</summary>
    Scale,

    /// <summary>A word says the opposite movement, in a clause that gives a figure for it.</summary>
    Direction,

    /// <summary>The same in a clause without a figure, in a sentence with one: the word may speak of something that no figure measures.</summary>
    DistantDirection,
}
