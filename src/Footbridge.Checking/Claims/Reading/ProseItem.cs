using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Role">What a word does.</param>
/// <param name="Word">A word's number in the vocabulary; -1 for one that names nothing.</param>
/// <param name="Sign">-1 for a word that says the opposite of the one that stands for it.</param>
/// <param name="Index">Of a figure: its place among the text's figures. Of a time: its place among the sentence's times.</param>
/// <param name="IsOwner">True for a possessive: "Acme's".</param>
internal readonly record struct ProseItem(
    ItemKind Kind,
    int Start,
    int End,
    ProseRole Role = ProseRole.None,
    int Word = -1,
    int Sign = 1,
    int Index = -1,
    bool IsOwner = false
)
{
    /// <summary>True for a word that names something.</summary>
    public bool IsNoun => Kind == ItemKind.Word && Word >= 0 && (Role & ~ProseRole.Adjusted) == 0 && !IsOwner;

    /// <summary>True for a word that names nothing and does nothing: dropped words, and adjectives of no weight.</summary>
    public bool IsIdle =>
        Kind == ItemKind.Word && (Role & (ProseRole.Article | ProseRole.Filler)) != 0 || Kind == ItemKind.Word && Word < 0 && Role == 0;

    /// <summary>True when a word does any of <paramref name="role"/>.</summary>
    public bool Does(ProseRole role) => (Role & role) != 0;
}
