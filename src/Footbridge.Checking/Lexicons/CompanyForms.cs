namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>company-forms.txt</c> says: words that end a company's name.</summary>
internal static class CompanyForms
{
    private static readonly HashSet<string> s_forms = new(
        LexiconText.Lines("company-forms.txt").SelectMany(static line => line.Split(';', StringSplitOptions.TrimEntries)),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>True for "Inc.", "Corp", "plc".</summary>
    public static bool Has(ReadOnlySpan<char> word) => s_forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.TrimEnd(".,;:)”\""));
}
