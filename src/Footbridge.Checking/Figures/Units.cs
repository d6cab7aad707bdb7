using System.Collections.Frozen;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Figures;

/// <summary>Units of money, made once for each currency so that figures share them.</summary>
internal static class Units
{
    private static readonly Unit s_money = new(UnitKind.Money);
    private static readonly Unit s_perShare = new(UnitKind.PerShare);
    private static readonly FrozenDictionary<string, (Unit Money, Unit PerShare)> s_known = new[]
    {
        "USD",
        "EUR",
        "GBP",
        "CHF",
        "JPY",
        "CNY",
        "INR",
        "CAD",
        "AUD",
        "NZD",
        "HKD",
        "SGD",
        "SEK",
        "NOK",
        "DKK",
        "ZAR",
        "BRL",
        "MXN",
        "KRW",
        "TWD",
        "ILS",
        "PLN",
    }.ToFrozenDictionary(
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
}
