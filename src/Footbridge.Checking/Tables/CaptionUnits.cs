namespace Footbridge.Checking.Tables;

/// <summary>What captions, headers and labels say about units: "(In thousands, except per share amounts)".</summary>
/// <param name="MoneyScale">Power of ten of money; null when nothing is said.</param>
/// <param name="ShareScale">Power of ten of shares, when they have one of their own.</param>
/// <param name="SharesExcepted">True when shares are excepted from the scale.</param>
/// <param name="Currency">ISO code; null when nothing is said.</param>
internal readonly record struct CaptionUnits(int? MoneyScale, int? ShareScale, bool SharesExcepted, string? Currency)
{
    /// <summary>Nothing said.</summary>
    public static CaptionUnits None => default;

    /// <summary>True when something is said.</summary>
    public bool Says => MoneyScale is not null || ShareScale is not null || Currency is not null;

    /// <summary>The scale of shares that follows.</summary>
    public int? EffectiveShareScale => ShareScale ?? (SharesExcepted ? 0 : MoneyScale);

    /// <summary>What this says, completed by what a wider text says.</summary>
    public CaptionUnits Over(CaptionUnits wider) =>
        new(
            MoneyScale ?? wider.MoneyScale,
            ShareScale ?? (MoneyScale is null && !SharesExcepted ? wider.ShareScale : null),
            SharesExcepted || ShareScale is null && MoneyScale is null && wider.SharesExcepted,
            Currency ?? wider.Currency
        );
}
