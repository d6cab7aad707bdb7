using Footbridge.Building.Printing;
using Footbridge.Core.Facts;

namespace Footbridge.Building.Statements;

/// <summary>The line under a table's title that says in which units it is printed.</summary>
internal static class TableNote
{
    /// <summary>"(In thousands, except per share amounts)"; null for a table that needs none.</summary>
    /// <param name="kinds">The units of the table's lines.</param>
    /// <param name="scale">The power of ten of money and shares.</param>
    /// <param name="currency">ISO 4217 code.</param>
    public static string? Of(IReadOnlySet<UnitKind> kinds, int scale, string currency)
    {
        var hasMoney = kinds.Contains(UnitKind.Money);
        var name = CurrencyNames.PluralOf(currency);
        if (!hasMoney && !(kinds.Contains(UnitKind.Shares) && scale > 0))
        {
            return null;
        }
        var unit = hasMoney ? name : null;
        if (ScaleNames.PluralOf(scale) is not { } plural)
        {
            return unit is null ? null : $"(In {unit})";
        }
        var exceptions = Exceptions(kinds);
        return "(In "
            + plural
            + (unit is null ? "" : $" of {unit}")
            + (exceptions.Count == 0 ? "" : $", except {Enumeration.Of(exceptions)}")
            + ")";
    }

    private static List<string> Exceptions(IReadOnlySet<UnitKind> kinds)
    {
        List<string> exceptions = [];
        foreach (
            var (kind, words) in new[]
            {
                (UnitKind.PerShare, "per share amounts"),
                (UnitKind.Percent, "percentages"),
                (UnitKind.Ratio, "ratios"),
                (UnitKind.Count, "counts"),
            }
        )
        {
            if (kinds.Contains(kind))
            {
                exceptions.Add(words);
            }
        }
        return exceptions;
    }
}
