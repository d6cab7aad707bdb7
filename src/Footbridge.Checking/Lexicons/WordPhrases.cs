using Footbridge.Checking.Wording;

namespace Footbridge.Checking.Lexicons;

/// <summary>
/// Phrases that are found in captions word by word, each with a mark. Plurals, possessives, case and what stands in parentheses make no
/// difference, nor does a "total" in front. "^" ties a phrase to the first word, "$" to the last.
/// </summary>
internal sealed class WordPhrases
{
    /// <summary>Words beyond these are not looked at.</summary>
    private const int MostWords = 32;

    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly List<List<Phrase>> _byFirst =
    [
        [],
    ];
    private readonly int _total;

    /// <summary>No phrases yet.</summary>
    public WordPhrases()
    {
        _words = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _total = Id("total");
    }

    /// <summary>Adds a phrase.</summary>
    public void Add(string phrase, ulong mark)
    {
        var text = phrase.Trim('^', '$');
        var words = new List<TextWord>();
        SentenceReader.Words(text, 0, text.Length, words);
        int[] ids = [.. words.Select(word => Id(Fold(text.AsSpan(word.Start, word.End - word.Start)).ToString()))];
        if (ids.Length == 0)
        {
            throw new InvalidOperationException($"\"{phrase}\" has no words.");
        }
        _byFirst[ids[0]].Add(new Phrase(ids, phrase[0] == '^', phrase[^1] == '$', mark));
    }

    /// <summary>The marks of all phrases that stand in <paramref name="text"/>.</summary>
    public ulong Find(ReadOnlySpan<char> text)
    {
        Span<int> words = stackalloc int[MostWords];
        words = words[..Read(text, words)];
        var marks = 0ul;
        for (var index = 0; index < words.Length; index++)
        {
            foreach (var phrase in _byFirst[words[index]])
            {
                if (
                    (phrase.Mark & ~marks) != 0
                    && (!phrase.AtStart || index == 0)
                    && (!phrase.AtEnd || index + phrase.Words.Length == words.Length)
                    && words[index..].StartsWith(phrase.Words)
                )
                {
                    marks |= phrase.Mark;
                }
            }
        }
        return marks;
    }

    private int Id(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
        {
            _ids.Add(word, id = _byFirst.Count);
            _byFirst.Add([]);
        }
        return id;
    }

    private int Read(ReadOnlySpan<char> text, Span<int> into)
    {
        var count = 0;
        var depth = 0;
        for (var at = 0; at < text.Length && count < into.Length; )
        {
            var character = text[at];
            if (!char.IsLetterOrDigit(character))
            {
                depth = Math.Max(
                    0,
                    depth
                        + (
                            character == '(' ? 1
                            : character == ')' ? -1
                            : 0
                        )
                );
                at++;
                continue;
            }
            var first = at;
            while (at < text.Length && SentenceReader.IsInWord(text, at, text.Length))
            {
                at++;
            }
            if (depth > 0)
            {
                continue;
            }
            var id = _words.TryGetValue(Fold(text[first..at]), out var known) ? known : 0;
            if (id != _total || count > 0)
            {
                into[count++] = id;
            }
        }
        return count;
    }

    /// <summary>Without "'s" and without the "s" of a plural.</summary>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’')
        {
            word = word[..^2];
        }
        return word.Length > 3 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S') ? word[..^1] : word;
    }

    private sealed record Phrase(int[] Words, bool AtStart, bool AtEnd, ulong Mark);
}
