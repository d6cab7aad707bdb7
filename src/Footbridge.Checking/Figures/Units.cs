using System.Collections.Frozen;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Figures;

/// <summary>Units of money, made once for each currency so that figures share them.</summary>
internal static class Units
{
    private static readonly Unit s_money = new(UnitKind.Money);
    private static readonly Unit s_perShare = new(UnitKind.PerShare);
    private static readonly FrozenDictionary<string, (Unit Money, Unit PerShare)> s_known = Lexicon.CurrencyCodes.ToFrozenDictionary(
        code => code,
        code => (code == "USD" ? Unit.Usd : new Unit(UnitKind.Money, code), new Unit(UnitKind.PerShare, code)),
        StringComparer.Ordinal
    );

    /// <summary>Money in <paramref name="currency"/>.</summary>
    public static Unit Money(string? currency) =>
        string.IsNullOrEmpty(currency) ? s_money
        : s_known.TryGetValue(currency, out var units) ? units.Money
        : new Unit(UnitKind.Money, currency);

    /// <summary>Money in <paramref name="currency"/> for one share.</summary>
    public static Unit PerShare(string? currency) =>
        string.IsNullOrEmpty(currency) ? s_perShare
        : s_known.TryGetValue(currency, out var units) ? units.PerShare
        : new Unit(UnitKind.PerShare, currency);

    /// <summary>The unit of a kind that has no currency.</summary>
    public static Unit Of(UnitKind kind) =>
        kind switch
        {
            UnitKind.Shares => Unit.Shares,
            UnitKind.Percent => Unit.Percent,
            UnitKind.BasisPoints => Unit.BasisPoints,
            UnitKind.Ratio => Unit.Ratio,
            UnitKind.Count => Unit.Count,
            UnitKind.PerShare => s_perShare,
            _ => s_money,
        };
}
