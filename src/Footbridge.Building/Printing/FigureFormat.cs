using Footbridge.Core.Facts;

namespace Footbridge.Building.Printing;

/// <summary>How a value is printed. It knows no value, and nothing of what the figure stands for.</summary>
/// <param name="Kind">What is counted; amounts and numbers show a minus as parentheses, percentages and ratios as a sign.</param>
/// <param name="Scale">The power of ten of one printed unit: 6 for millions, -2 for percent.</param>
/// <param name="FractionDigits">Digits after the point.</param>
/// <param name="Prefix">What stands before the digits and their parenthesis: "$".</param>
/// <param name="Suffix">What follows them: " million", "%", " BPS".</param>
/// <param name="ZeroIsDash">True where a value that prints as zero is a dash.</param>
internal sealed record FigureFormat(
    UnitKind Kind,
    int Scale,
    int FractionDigits,
    string Prefix = "",
    string Suffix = "",
    bool ZeroIsDash = false
)
{
    /// <summary>The most digits after the point that can be asked for.</summary>
    public const int MostFractionDigits = 8;

    /// <summary>Values of this size and more are not printed: no release needs them, and below it no arithmetic here overflows.</summary>
    public const decimal Limit = 1_000_000_000_000_000_000m;

    /// <summary>Position of the last printed digit as in XBRL.</summary>
    public int Decimals => FractionDigits - Scale;

    /// <summary>True where a negative number stands in parentheses.</summary>
    public bool UsesParentheses => Kind is UnitKind.Money or UnitKind.PerShare or UnitKind.Shares or UnitKind.Count;
}
