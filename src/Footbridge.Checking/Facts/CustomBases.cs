using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Facts;

/// <summary>
/// The bases that a company defines for itself: "adjusted", "core", "non-GAAP". The last stands for each of the others: a sentence
/// that says "on a non-GAAP basis" means the line "Adjusted ...", and the other way round; "adjusted" and "core" are two things.
/// </summary>
internal sealed class CustomBases
{
    private readonly int[] _words;
    private readonly int[] _inherent;

    /// <summary>Their words in <paramref name="words"/>.</summary>
    public CustomBases(Vocabulary words)
    {
        _words = words.Words(string.Join(' ', WordLexicon.Default.Customs));
        _inherent = words.Words(string.Join(' ', WordLexicon.Default.Inherent));
        NonGaap = words.Words("non-GAAP")[0];
    }

    /// <summary>The word that stands for each.</summary>
    public int NonGaap { get; }

    /// <summary>True for a word that names such a basis.</summary>
    public bool Is(int word) => Array.IndexOf(_words, word) >= 0;

    /// <summary>True when any of <paramref name="words"/> names one.</summary>
    public bool AreIn(ReadOnlySpan<int> words) => words.ContainsAny(_words);

    /// <summary>True when <paramref name="words"/> name a measure that no accounting standard defines, or a basis of its own.</summary>
    public bool AreMeant(ReadOnlySpan<int> words) => words.ContainsAny(_words) || words.ContainsAny(_inherent);

    /// <summary>True when <paramref name="word"/>, a basis, is said in <paramref name="words"/> by another word for it.</summary>
    public bool IsSaid(int word, ReadOnlySpan<int> words) => word == NonGaap ? AreIn(words) : words.Contains(NonGaap) && Is(word);

    /// <summary>Those of <paramref name="words"/> that name no basis.</summary>
    public int[] Without(int[] words) => AreIn(words) ? Array.FindAll(words, word => !Is(word)) : words;

    /// <summary>Those of <paramref name="words"/> that name a basis.</summary>
    public int[] Of(int[] words) => Array.FindAll(words, Is);
}
