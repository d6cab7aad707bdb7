namespace Footbridge.Core.Facts;

/// <summary>What a figure counts. It holds no scale: thousands and millions never change a unit.</summary>
/// <param name="Kind">The family.</param>
/// <param name="Currency">ISO 4217 code for money and money per share; null otherwise, and where the document names no currency.</param>
public sealed record Unit(UnitKind Kind, string? Currency = null)
{
    /// <summary>United States dollars.</summary>
    public static Unit Usd { get; } = new(UnitKind.Money, "USD");

    /// <summary>Shares.</summary>
    public static Unit Shares { get; } = new(UnitKind.Shares);

    /// <summary>Percent.</summary>
    public static Unit Percent { get; } = new(UnitKind.Percent);

    /// <summary>Basis points.</summary>
    public static Unit BasisPoints { get; } = new(UnitKind.BasisPoints);

    /// <summary>A plain ratio.</summary>
    public static Unit Ratio { get; } = new(UnitKind.Ratio);

    /// <summary>A number of things.</summary>
    public static Unit Count { get; } = new(UnitKind.Count);

    /// <summary>The unit as it stands in JSON: "USD", "USD/share", "shares", "percent", "bps", "ratio", "count"; money without a known currency is "money".</summary>
    public override string ToString() =>
        Kind switch
        {
            UnitKind.Money => Currency ?? "money",
            UnitKind.PerShare => (Currency ?? "money") + "/share",
            UnitKind.Shares => "shares",
            UnitKind.Percent => "percent",
            UnitKind.BasisPoints => "bps",
            UnitKind.Ratio => "ratio",
            _ => "count",
        };
}
