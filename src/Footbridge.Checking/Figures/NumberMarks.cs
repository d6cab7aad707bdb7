namespace Footbridge.Checking.Figures;

/// <summary>How a number was printed, beyond its digits and unit.</summary>
[Flags]
internal enum NumberMarks
{
    /// <summary>Nothing but digits.</summary>
    None = 0,

    /// <summary>A currency sign, code or word stands with the figure.</summary>
    Currency = 1,

    /// <summary>The number stands in parentheses that make it negative.</summary>
    Parentheses = 2,

    /// <summary>A cell opened a parenthesis and did not close it: the number is negated already, the next cell closes it.</summary>
    OpenParenthesis = 4,

    /// <summary>A cell closes a parenthesis that an earlier cell opened: whoever glues them negates the number.</summary>
    CloseParenthesis = 8,

    /// <summary>A plus or minus sign is printed.</summary>
    Signed = 16,

    /// <summary>A whole number from 1900 to 2099 without a unit: its place decides whether it is a year.</summary>
    LooksLikeYear = 32,

    /// <summary>Written in words.</summary>
    Words = 64,

    /// <summary>Percentage points rather than percent.</summary>
    Points = 128,

    /// <summary>A bound or an estimate: "&gt;100%", "&lt;1", "~5".</summary>
    Inexact = 256,

    /// <summary>The first number of a range.</summary>
    RangeLow = 512,

    /// <summary>The second number of a range.</summary>
    RangeHigh = 1024,

    /// <summary>No unit, currency or scale is printed with it; its kind or unit comes from the words around it.</summary>
    Bare = 2048,

    /// <summary>Thousands are separated.</summary>
    Grouped = 4096,
}
