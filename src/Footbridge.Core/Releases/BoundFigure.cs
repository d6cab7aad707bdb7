using Footbridge.Core.Facts;
using Footbridge.Core.Periods;

namespace Footbridge.Core.Releases;

/// <summary>A printed figure of a built release, bound to what it stands for.</summary>
/// <param name="Text">As printed, with currency sign, parentheses, percent sign and scale word: "$(1,643)", "$69.7 million", "4%", "—".</param>
/// <param name="Expression">What it shows: a concept ("revenues[ip]") or an expression ("total_debt", "growth(total_revenues, yoy)").</param>
/// <param name="Label">The expression for a person; null when no concept names it.</param>
/// <param name="Segment">The segment's name; null for the company as a whole.</param>
/// <param name="Period">The days that it speaks of; of a comparison, the later period.</param>
/// <param name="Value">At full precision, in base units with the sign of the concept: dollars, shares, 0.04 for 4 %, basis points as such. Null for a comparison that has no value: there is no growth from zero.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Scale">The power of ten in which it is printed; -2 for percent.</param>
/// <param name="Decimals">Position of the last printed digit as in XBRL: -3 for whole thousands, 2 for cents, 3 for tenths of a percent.</param>
/// <param name="Formula">How it follows from other concepts; null when data give it.</param>
/// <param name="Origin">Where the data or the formula are written: "facts.csv:12".</param>
/// <param name="IsForced">True when the text is not the rounded value, because the figure takes what rounding leaves over in a printed sum.</param>
public sealed record BoundFigure(
    string Text,
    string Expression,
    string? Label,
    string? Segment,
    Period Period,
    decimal? Value,
    Unit Unit,
    int Scale,
    int Decimals,
    string? Formula,
    string? Origin,
    bool IsForced = false
);
