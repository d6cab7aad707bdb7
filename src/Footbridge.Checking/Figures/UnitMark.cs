namespace Footbridge.Checking.Figures;

/// <summary>A word or sign after a number.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Scale">The power of ten that it brings.</param>
internal readonly record struct UnitMark(UnitMarkKind Kind, int Scale)
{
    /// <summary>A scale word.</summary>
    public static UnitMark Scaled(int scale) => new(UnitMarkKind.Scale, scale);
}
