namespace Footbridge.Writing.Releases;

/// <summary>Addresses that a release may lead to: the web, mail, telephone, and places beside it. Nothing else becomes a link.</summary>
internal static class LinkTarget
{
    private static readonly string[] s_schemes = ["https", "http", "mailto", "tel"];

    /// <summary>The address, or null when it is none that may be followed.</summary>
    public static string? Of(string? link)
    {
        if (string.IsNullOrWhiteSpace(link) || link.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter)))
        {
            return null;
        }
        var colon = link.IndexOf(':');
        var isRelative = colon < 0 || link.AsSpan(0, colon).IndexOfAny("/?#") >= 0;
        return isRelative || s_schemes.Contains(link[..colon], StringComparer.OrdinalIgnoreCase) ? link : null;
    }
}
