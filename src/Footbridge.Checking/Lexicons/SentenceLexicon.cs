namespace Footbridge.Checking.Lexicons;

/// <summary>What <c>sentences.txt</c> lists.</summary>
internal static class SentenceLexicon
{
    private static readonly Dictionary<string, List<string>> s_lists = Read();

    /// <summary>Words for a result above zero.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Gain { get; } = Words("gain");

    /// <summary>Words for a result below zero.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Loss { get; } = Words("loss");

    /// <summary>Words that may stand before them in the caption of a result.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Modifier { get; } = Words("modifier");

    /// <summary>Words that may stand behind them.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Follower { get; } = Words("follower");

    /// <summary>Words of a line whose positive figures are gains.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Up { get; } = Words("up");

    /// <summary>Words of a line whose positive figures are losses.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Down { get; } = Words("down");

    /// <summary>Words for gains where the opposite stands behind them in parentheses.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Upper { get; } = Words("upper");

    /// <summary>Weekdays with their short forms, Sunday first.</summary>
    public static IReadOnlyList<string[]> Weekdays { get; } =
        List("weekday").ConvertAll(static names => names.Split(',', StringSplitOptions.TrimEntries));

    /// <summary>What stands between a measure and its definition.</summary>
    public static PhraseTable Definers { get; } = new([("", List("definer"))]);

    /// <summary>What may stand between a measure and a definer.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs { get; } = Words("verb");

    /// <summary>Words of a sentence that goes on "we define X as ...".</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Defining { get; } = Words("defining");

    /// <summary>What a definition does with the words behind: "plus", "minus", "without", "over".</summary>
    public static PhraseTable Operators { get; } =
        new([("plus", List("plus")), ("minus", List("minus")), ("without", List("without")), ("over", List("over"))]);

    /// <summary>Words of a definition that leaves room for lines which it does not name.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Open { get; } = Words("open");

    /// <summary>Words before a measure that are no part of its name.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lead { get; } = Words("lead");

    /// <summary>Words that two names of one measure may differ in.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Filler { get; } = Words("filler");

    /// <summary>Words that make a measure one that no accounting standard defines.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Adjusted { get; } = Words("adjusted");

    /// <summary>Heads of captions that name no line by themselves.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Generic { get; } = Words("generic");

    /// <summary>Where the head of a caption ends.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Preposition { get; } = Words("preposition");

    /// <summary>Words that say that a title follows.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titled { get; } = Words("titled");

    /// <summary>Words for parts of a document that have titles.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Part { get; } = Words("part");

    /// <summary>What says of a charge that it will not come back: "once", or "return" where it is denied.</summary>
    public static PhraseTable Recurrence { get; } = new([("once", List("once")), ("return", List("return"))]);

    /// <summary>The words that deny.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Denial { get; } = Words("denial");

    /// <summary>Words between those for a charge and the saying.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Link { get; } = Words("link");

    /// <summary>Verbs by which a measure leaves something out.</summary>
    public static PhraseTable Leaving { get; } = new([("", List("leaving"))]);

    /// <summary>Words of a sentence that points to another document.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Elsewhere { get; } = Words("elsewhere");

    /// <summary>Words of a sentence that says nothing of a charge in particular.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Hedge { get; } = Words("hedge");

    /// <summary>Words behind which a saying is about no charge at all.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Unsaid { get; } = Words("unsaid");

    private static Dictionary<string, List<string>> Read()
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in LexiconText.Lines("sentences.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new InvalidOperationException($"sentences.txt: \"{line}\" has no name before a colon.");
            }
            if (!lists.TryGetValue(line[..colon], out var phrases))
            {
                lists.Add(line[..colon], phrases = []);
            }
            phrases.AddRange(line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        return lists;
    }

    private static List<string> List(string name) =>
        s_lists.TryGetValue(name, out var phrases)
            ? phrases
            : throw new InvalidOperationException($"sentences.txt: there is no list \"{name}\".");

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string name) =>
        new HashSet<string>(List(name), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
