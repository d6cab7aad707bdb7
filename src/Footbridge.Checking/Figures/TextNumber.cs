using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Figures;

/// <summary>A number found in a text, and what it is. It knows no table, label or period.</summary>
/// <param name="Start">Index of its first character in the text: the currency sign, parenthesis or first letter that belongs to it.</param>
/// <param name="End">Index after its last character: percent sign, scale word and closing parenthesis included.</param>
/// <param name="Number">The digits as printed; the first of them where it is no amount (a date, a phone number).</param>
/// <param name="Unit">What it counts; null when it is not financial, and for a table cell that prints no unit.</param>
/// <param name="Scale">Power of ten of the printed unit: 6 for "million", -2 for percent and cents.</param>
/// <param name="ExplicitScale">True when the scale is printed with the number, or distributed to it from its pair.</param>
/// <param name="Kind">What it is when it is not financial; null for a financial figure.</param>
/// <param name="Marks">How it was printed.</param>
internal readonly record struct TextNumber(
    int Start,
    int End,
    PrintedNumber Number,
    Unit? Unit = null,
    int Scale = 0,
    bool ExplicitScale = false,
    FigureKind? Kind = null,
    NumberMarks Marks = NumberMarks.None
)
{
    /// <summary>True for a figure that a release must be able to prove.</summary>
    public bool IsFinancial => Kind is null;

    /// <summary>True when any of <paramref name="marks"/> is set.</summary>
    public bool Has(NumberMarks marks) => (Marks & marks) != 0;
}
