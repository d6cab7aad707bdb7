using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>Words that say nothing new beside others: "receivable" in "loans receivable".</summary>
internal sealed class ImpliedWords
{
    private readonly Dictionary<int, List<int[]>> _beside = [];

    /// <summary>Those of the lexicon, with the words of <paramref name="words"/>.</summary>
    public ImpliedWords(Vocabulary words)
    {
        foreach (var entry in WordLexicon.Default.Implied)
        {
            var numbers = Array.ConvertAll(entry, words.Find);
            if (Array.IndexOf(numbers, -1) >= 0)
            {
                // No text has one of them.
                continue;
            }
            if (!_beside.TryGetValue(numbers[0], out var beside))
            {
                _beside.Add(numbers[0], beside = []);
            }
            beside.Add(numbers[1..]);
        }
    }

    /// <summary>True when <paramref name="name"/> has all words beside which <paramref name="word"/> says nothing new.</summary>
    public bool IsBeside(int word, ReadOnlySpan<int> name)
    {
        if (!_beside.TryGetValue(word, out var beside))
        {
            return false;
        }
        foreach (var words in beside)
        {
            var all = true;
            foreach (var other in words)
            {
                all &= name.Contains(other);
            }
            if (all)
            {
                return true;
            }
        }
        return false;
    }
}
