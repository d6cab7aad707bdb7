using Footbridge.Core.Facts;

namespace Footbridge.Measure.Truth;

/// <summary>A unit of a filing.</summary>
/// <param name="Numerator">Its measure, such as "iso4217:USD".</param>
/// <param name="Denominator">What it is divided by; null for a plain unit.</param>
internal sealed record TagUnit(string Numerator, string? Denominator)
{
    /// <summary>The unit in the product's terms; a pure number of scale -2 is a percentage.</summary>
    public Unit ToUnit(int scale)
    {
        if (Denominator is not null)
        {
            var perShare = Local(Denominator) == "shares";
            return perShare && Currency is not null ? new Unit(UnitKind.PerShare, Currency) : Unit.Ratio;
        }
        if (Currency is not null)
        {
            return new Unit(UnitKind.Money, Currency);
        }
        return Local(Numerator) switch
        {
            "shares" => Unit.Shares,
            "pure" or "rate" => scale == -2 ? Unit.Percent : Unit.Ratio,
            _ => Unit.Count,
        };
    }

    private string? Currency =>
        Numerator.StartsWith("iso4217:", StringComparison.OrdinalIgnoreCase) ? Numerator[8..].ToUpperInvariant() : null;

    private static string Local(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].ToLowerInvariant();
}
