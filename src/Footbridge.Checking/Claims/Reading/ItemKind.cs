namespace Footbridge.Checking.Claims.Reading;

/// <summary>What a piece of a sentence is.</summary>
internal enum ItemKind : byte
{
    /// <summary>A word, or a phrase that stands for one.</summary>
    Word,

    /// <summary>A financial figure.</summary>
    Figure,

    /// <summary>A phrase about time.</summary>
    Time,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,

    /// <summary>A dash.</summary>
    Dash,
}
