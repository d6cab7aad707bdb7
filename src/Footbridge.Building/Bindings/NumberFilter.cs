namespace Footbridge.Building.Bindings;

/// <summary>The format that a binding names.</summary>
/// <param name="Name">As it is written, for messages; empty when nothing is said.</param>
/// <param name="Style">What is asked for.</param>
/// <param name="Scale">The power of ten, where a scale is named; else 0.</param>
/// <param name="FractionDigits">Digits after the point; null for the usual.</param>
internal sealed record NumberFilter(string Name, NumberStyle Style, int Scale, int? FractionDigits)
{
    /// <summary>By the unit alone.</summary>
    public static NumberFilter Usual { get; } = new("", NumberStyle.Usual, 0, null);

    /// <summary>The style behind a filter's name; null when the name is none of a format.</summary>
    public static NumberFilter? Named(string name) =>
        name switch
        {
            "units" => new(name, NumberStyle.Scaled, 0, null),
            "thousands" => new(name, NumberStyle.Scaled, 3, null),
            "millions" => new(name, NumberStyle.Scaled, 6, null),
            "billions" => new(name, NumberStyle.Scaled, 9, null),
            "percent" => new(name, NumberStyle.Percent, 0, null),
            "per_share" => new(name, NumberStyle.PerShare, 0, null),
            "count" => new(name, NumberStyle.Count, 0, null),
            "number" => new(name, NumberStyle.Bare, 0, null),
            _ => null,
        };
}
