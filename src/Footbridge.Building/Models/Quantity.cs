using System.Globalization;
using Footbridge.Core.Facts;

namespace Footbridge.Building.Models;

/// <summary>The unit of a value inside a formula: powers of money, shares and counts. Only some of these have a name and can be printed.</summary>
/// <param name="Kind">Whether it is an amount, some ratio, or not known.</param>
/// <param name="Money">The power of money.</param>
/// <param name="Shares">The power of shares.</param>
/// <param name="Count">The power of counted things.</param>
internal readonly record struct Quantity(QuantityKind Kind, int Money, int Shares, int Count)
{
    public static Quantity Unknown { get; } = new(QuantityKind.Unknown, 0, 0, 0);
    public static Quantity Zero { get; } = new(QuantityKind.Zero, 0, 0, 0);
    public static Quantity Number { get; } = new(QuantityKind.Number, 0, 0, 0);
    public static Quantity Ratio { get; } = new(QuantityKind.Ratio, 0, 0, 0);
    public static Quantity Percent { get; } = new(QuantityKind.Percent, 0, 0, 0);
    public static Quantity OfMoney { get; } = new(QuantityKind.Amount, 1, 0, 0);
    public static Quantity OfShares { get; } = new(QuantityKind.Amount, 0, 1, 0);
    public static Quantity OfCount { get; } = new(QuantityKind.Amount, 0, 0, 1);
    public static Quantity PerShare { get; } = new(QuantityKind.Amount, 1, -1, 0);

    /// <summary>True when values of both may be added and compared.</summary>
    public bool Fits(Quantity other) =>
        Kind is QuantityKind.Unknown or QuantityKind.Zero
        || other.Kind is QuantityKind.Unknown or QuantityKind.Zero
        || (Money == other.Money && Shares == other.Shares && Count == other.Count);

    /// <summary>The unit of a sum; meaningful when both fit.</summary>
    public Quantity Plus(Quantity other) =>
        Kind == QuantityKind.Zero ? other
        : other.Kind == QuantityKind.Zero ? this
        : Kind == QuantityKind.Unknown ? other
        : other.Kind == QuantityKind.Unknown ? this
        : Kind == QuantityKind.Amount ? this
        : Ratios(other);

    /// <summary>The unit of a product.</summary>
    public Quantity Times(Quantity other) => Combine(other, 1);

    /// <summary>The unit of a quotient. An amount by an amount of its own unit is a percentage.</summary>
    public Quantity By(Quantity other) => Combine(other, -1);

    /// <summary>The family of units in which it is printed; null when there is none.</summary>
    public UnitKind? Unit =>
        Kind switch
        {
            QuantityKind.Unknown => UnitKind.Money,
            QuantityKind.Zero or QuantityKind.Number or QuantityKind.Ratio => UnitKind.Ratio,
            QuantityKind.Percent => UnitKind.Percent,
            _ => (Money, Shares, Count) switch
            {
                (1, 0, 0) => UnitKind.Money,
                // Revenue per customer is an amount of money.
                (1, 0, -1) => UnitKind.Money,
                (1, -1, 0) => UnitKind.PerShare,
                (0, 1, 0) => UnitKind.Shares,
                (0, 0, 1) => UnitKind.Count,
                _ => null,
            },
        };

    /// <summary>The quantity of a family of units.</summary>
    public static Quantity Of(UnitKind unit) =>
        unit switch
        {
            UnitKind.Money => OfMoney,
            UnitKind.PerShare => PerShare,
            UnitKind.Shares => OfShares,
            UnitKind.Count => OfCount,
            UnitKind.Percent => Percent,
            _ => Ratio,
        };

    /// <summary>For a person: "money", "shares", "money per share", "a plain number", "money^2".</summary>
    public override string ToString() =>
        Kind switch
        {
            QuantityKind.Unknown => "an unknown unit",
            QuantityKind.Zero or QuantityKind.Number => "a plain number",
            QuantityKind.Ratio => "a ratio",
            QuantityKind.Percent => "a ratio",
            _ => Words(),
        };

    private Quantity Combine(Quantity other, int sign)
    {
        if (Kind == QuantityKind.Unknown || other.Kind == QuantityKind.Unknown)
        {
            return Unknown;
        }
        var (money, shares, count) = (Money + sign * other.Money, Shares + sign * other.Shares, Count + sign * other.Count);
        return (money, shares, count) != (0, 0, 0) ? new Quantity(QuantityKind.Amount, money, shares, count)
            : Kind == QuantityKind.Amount ? Percent
            : Ratios(other);
    }

    private Quantity Ratios(Quantity other) =>
        Kind == QuantityKind.Percent || other.Kind == QuantityKind.Percent ? Percent
        : Kind == QuantityKind.Ratio || other.Kind == QuantityKind.Ratio ? Ratio
        : Number;

    private string Words()
    {
        (string Word, int Power)[] powers = [("money", Money), ("shares", Shares), ("count", Count)];
        var over = powers.Where(power => power.Power > 0).Select(power => Raised(power.Word, power.Power)).ToArray();
        var under = powers
            .Where(power => power.Power < 0)
            .Select(power => Raised(power.Word == "shares" ? "share" : power.Word, -power.Power));
        var head = over.Length == 0 ? "1" : string.Join(" x ", over);
        return string.Join(" per ", under.Prepend(head));
    }

    private static string Raised(string word, int power) =>
        power == 1 ? word : string.Create(CultureInfo.InvariantCulture, $"{word}^{power}");
}
