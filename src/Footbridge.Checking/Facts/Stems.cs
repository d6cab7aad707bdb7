namespace Footbridge.Checking.Facts;

/// <summary>Words in the singular.</summary>
internal static class Stems
{
    /// <summary>Without the ending of the plural: "taxes" is "tax", "liabilities" is "liability". <paramref name="word"/> is in small letters.</summary>
    public static string Of(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 4 && (word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal))
            ? word[..^2]
        : word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;
}
