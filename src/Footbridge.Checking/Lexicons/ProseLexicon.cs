namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>prose.txt</c> says of the words of sentences.</summary>
internal sealed class ProseLexicon
{
    private readonly Dictionary<string, Entry> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly Dictionary<string, string> _shorts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _bottomLines = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _actors = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _vague = new(StringComparer.OrdinalIgnoreCase);

    private ProseLexicon(IEnumerable<string> lines)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith("short:", StringComparison.Ordinal))
            {
                foreach (var pair in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
                {
                    var equals = pair.IndexOf('=', StringComparison.Ordinal);
                    _shorts.Add(pair[..equals].Trim(), pair[(equals + 1)..].Trim());
                }
                continue;
            }
            if (SetOf(line) is { } words)
            {
                words.UnionWith(line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                continue;
            }
            var role = RoleOf(colon < 0 ? line : line[..colon]);
            foreach (var phrase in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(phrase.Split(' '), role);
            }
        }
        foreach (var entry in _words.Values)
        {
            entry.Phrases.Sort(static (left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }
    }

    /// <summary>The lexicon that is built in.</summary>
    public static ProseLexicon Default { get; } = new(LexiconText.Lines("prose.txt"));

    /// <summary>
    /// The longest phrase that begins with the word from <paramref name="start"/> to <paramref name="end"/>; its end is then
    /// <paramref name="end"/>. No role at all means that the word stands in no list.
    /// </summary>
    public ProseRole Match(ReadOnlySpan<char> text, int start, ref int end)
    {
        if (!_lookup.TryGetValue(text[start..end], out var entry))
        {
            return ProseRole.None;
        }
        foreach (var (rest, role) in entry.Phrases)
        {
            var at = end;
            if (Follows(text, rest, ref at))
            {
                end = at;
                return role;
            }
        }
        return entry.Role;
    }

    /// <summary>True for a word that alone means net income: "earnings", which beside other words is income of any kind.</summary>
    public bool IsBottomLine(ReadOnlySpan<char> word) => _bottomLines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>True for a word that means income of any kind, and alone never net income: "a gain of".</summary>
    public bool IsVague(ReadOnlySpan<char> word) => _vague.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>True for a word that stands for the company where it does something: "the Group reported", "management delivered".</summary>
    public bool IsActor(ReadOnlySpan<char> word) => _actors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>An abbreviation is never longer.</summary>
    public const int LongestShort = 6;

    /// <summary>A shorter word with a digit is a name: "Q1", "B2".</summary>
    private const int LeastMarked = 4;

    /// <summary>The words that an abbreviation of the field stands for; null when it is none.</summary>
    public string? Meant(ReadOnlySpan<char> word) =>
        _shorts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var meant) ? meant : null;

    private static bool Follows(ReadOnlySpan<char> text, string[] rest, ref int at)
    {
        foreach (var word in rest)
        {
            var start = at;
            while (start < text.Length && text[start] is ' ' or '-' or '‑' or '/' or '\u00A0' or '\n')
            {
                start++;
            }
            var end = start + word.Length;
            if (
                start == at
                || end > text.Length
                || !text[start..end].Equals(word, StringComparison.OrdinalIgnoreCase)
                || end < text.Length && char.IsLetterOrDigit(text[end]) && !IsMarker(text, end, word.Length)
            )
            {
                return false;
            }
            at = end < text.Length && char.IsDigit(text[end]) ? end + 1 : end;
        }
        return true;
    }

    /// <summary>"on an adjusted basis1": a footnote marker that lost its place above the line.</summary>
    private static bool IsMarker(ReadOnlySpan<char> text, int at, int letters) =>
        letters >= LeastMarked && char.IsAsciiDigit(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    /// <summary>Lists of words that have no role: they stay nouns.</summary>
    private HashSet<string>? SetOf(string line) =>
        line.StartsWith("bottom-line:", StringComparison.Ordinal) ? _bottomLines
        : line.StartsWith("actor:", StringComparison.Ordinal) ? _actors
        : line.StartsWith("vague:", StringComparison.Ordinal) ? _vague
        : null;

    private void Add(string[] phrase, ProseRole role)
    {
        if (!_words.TryGetValue(phrase[0], out var entry))
        {
            _words.Add(phrase[0], entry = new Entry());
        }
        if (phrase.Length == 1)
        {
            entry.Role |= role;
            return;
        }
        var rest = phrase[1..];
        var known = entry.Phrases.FindIndex(other => other.Words.AsSpan().SequenceEqual(rest));
        if (known >= 0)
        {
            entry.Phrases[known] = (rest, entry.Phrases[known].Role | role);
        }
        else
        {
            entry.Phrases.Add((rest, role));
        }
    }

    private static ProseRole RoleOf(string name) =>
        name switch
        {
            "to-date" => ProseRole.ToDate,
            "bound-after" => ProseRole.BoundAfter,
            _ => Enum.TryParse<ProseRole>(name, ignoreCase: true, out var role) && role != ProseRole.None
                ? role
                : throw new InvalidOperationException($"prose.txt: \"{name}\" is no list."),
        };

    private sealed class Entry
    {
        public ProseRole Role { get; set; }

        public List<(string[] Words, ProseRole Role)> Phrases { get; } = [];
    }
}
