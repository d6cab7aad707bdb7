using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>The common names of the common lines: "sales" is revenue, "cash generated from operations" the operating cash flow.</summary>
internal sealed class StandardMentions
{
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);

    private StandardMentions()
    {
        // The words of the labels have the same numbers in every vocabulary.
        var words = new Vocabulary(StandardNames.Default.Words);
        foreach (var line in LineLexicon.Lines)
        {
            foreach (var label in line.Labels)
            {
                var named = words.Words(label);
                if (named.Length == 1 && label.Contains(" and ", StringComparison.Ordinal))
                {
                    // "Costs and expenses" are one word here, and so is "provision", which means no such thing.
                    continue;
                }
                var key = WordKey.Of(named);
                if (!_names.TryGetValue(key, out var names))
                {
                    _names.Add(key, names = new List<string>(1));
                }
                if (!names.Contains(line.Name))
                {
                    names.Add(line.Name);
                }
            }
        }
    }

    /// <summary>The names of the lexicon, read once for all packages.</summary>
    public static StandardMentions Default { get; } = new();

    /// <summary>The standard names that these words stand for; null when they stand for none.</summary>
    public List<string>? Of(int[] words) => _names.GetValueOrDefault(WordKey.Of(words));
}
