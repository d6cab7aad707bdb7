namespace Footbridge.Building.Bindings;

/// <summary>What a binding does to capitals.</summary>
internal enum LetterCase
{
    /// <summary>Nothing.</summary>
    AsIs,

    /// <summary>The first letter is a capital.</summary>
    Capitalize,

    /// <summary>Each word has a capital, but for the small ones.</summary>
    Title,
}
