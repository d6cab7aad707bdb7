namespace Footbridge.Building.Printing;

/// <summary>Powers of ten in words.</summary>
internal static class ScaleNames
{
    /// <summary>" million" after a figure; empty for units.</summary>
    public static string SuffixOf(int scale) =>
        scale switch
        {
            3 => " thousand",
            6 => " million",
            9 => " billion",
            _ => "",
        };

    /// <summary>"millions" after "In"; null for units.</summary>
    public static string? PluralOf(int scale) => scale is 3 or 6 or 9 ? SuffixOf(scale).TrimStart() + "s" : null;
}
