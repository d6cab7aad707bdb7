using System.Buffers;

namespace Footbridge.Checking.Lexicons;

/// <summary>Phrases of one or more words, each with the name of its list, to be found in a text word by word.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string[] Words, string List)>>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    /// <summary>The longest word of each phrase: the rarest, mostly.</summary>
    private readonly SearchValues<string> _longest;

    /// <summary>A table of the given lists; of two phrases that fit at one place the longer counts.</summary>
    public PhraseTable(IEnumerable<(string List, List<string> Phrases)> lists)
    {
        var byFirst = new Dictionary<string, List<(string[] Words, string List)>>(StringComparer.OrdinalIgnoreCase);
        var longest = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (list, phrases) in lists)
        {
            foreach (var phrase in phrases)
            {
                var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (!byFirst.TryGetValue(words[0], out var same))
                {
                    byFirst.Add(words[0], same = []);
                }
                same.Add((words, list));
                longest.Add(words.Aggregate(static (best, next) => next.Length >= best.Length ? next : best));
            }
        }
        foreach (var same in byFirst.Values)
        {
            same.Sort(static (left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }
        _byFirst = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = SearchValues.Create([.. longest], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>False when no phrase can stand in <paramref name="text"/>; cheap.</summary>
    public bool MayStandIn(ReadOnlySpan<char> text) => text.ContainsAny(_longest);

    /// <summary>The list of the phrase that begins at a word, and how many words it has; null when none does.</summary>
    public string? At(ReadOnlySpan<char> text, ReadOnlySpan<Wording.TextWord> words, int index, out int length)
    {
        length = 0;
        if (!_byFirst.TryGetValue(text[words[index].Start..words[index].End], out var phrases))
        {
            return null;
        }
        foreach (var (phrase, list) in phrases)
        {
            if (index + phrase.Length > words.Length)
            {
                continue;
            }
            var fits = true;
            for (var at = 1; at < phrase.Length && fits; at++)
            {
                var word = words[index + at];
                fits = text[word.Start..word.End].Equals(phrase[at], StringComparison.OrdinalIgnoreCase);
            }
            if (fits)
            {
                length = phrase.Length;
                return list;
            }
        }
        return null;
    }
}
