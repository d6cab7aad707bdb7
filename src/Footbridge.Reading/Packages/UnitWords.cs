using System.Collections.Immutable;
using Footbridge.Core.Facts;

namespace Footbridge.Reading.Packages;

/// <summary>The words for families of units, in data and declarations.</summary>
internal static class UnitWords
{
    internal static readonly ImmutableArray<(string Word, UnitKind Value)> All =
    [
        ("money", UnitKind.Money),
        ("shares", UnitKind.Shares),
        ("per_share", UnitKind.PerShare),
        ("percent", UnitKind.Percent),
        ("ratio", UnitKind.Ratio),
        ("count", UnitKind.Count),
    ];

    /// <summary>The family that a word names; the release's currency is a word for money. Null when it is none.</summary>
    /// <param name="word">As written.</param>
    /// <param name="currency">Of the release; null when it is not known.</param>
    internal static UnitKind? Find(string word, string? currency)
    {
        foreach (var (known, kind) in All)
        {
            if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }
        return string.Equals(word, currency, StringComparison.OrdinalIgnoreCase) ? UnitKind.Money : null;
    }

    /// <summary>What to write instead of a word that names none.</summary>
    internal static string Remedy(string word, string? currency)
    {
        IEnumerable<string> words = All.Select(unit => unit.Word);
        return NearWord.Remedy(word, currency is null ? [.. words] : [.. words, currency]);
    }
}
