using System.Collections.Frozen;

namespace Footbridge.Writing.Review.Markup;

/// <summary>
/// The elements of a document that a page shows. What is not named here loses its tags and keeps its text, unless a browser
/// would not show that either.
/// </summary>
internal static class HtmlNames
{
    private static readonly string[] s_asTheyAre =
    [
        .. "p div center h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr br wbr".Split(' '),
        .. "b strong i em u ins s strike del small big sub sup span font code tt kbd samp cite nobr".Split(' '),
        .. "table caption colgroup col thead tbody tfoot tr td th".Split(' '),
    ];

    // Landmarks, forms and links are the page's own: those of the document become plain boxes.
    private static readonly string[] s_asBlocks =
    [
        .. "body address article aside details fieldset figcaption figure footer form header hgroup legend main nav section summary".Split(
            ' '
        ),
    ];

    private static readonly string[] s_asSpans = [.. "a abbr acronym label mark q var".Split(' ')];

    private static readonly (string Name, string Shown)[] s_asOthers =
    [
        ("dir", "ul"),
        ("menu", "ul"),
        ("listing", "pre"),
        ("xmp", "pre"),
        ("plaintext", "pre"),
        ("textarea", "pre"),
    ];

    private static readonly FrozenDictionary<string, (string Name, string Shown)> s_shown = s_asTheyAre
        .Select(name => (Name: name, Shown: name))
        .Concat(s_asBlocks.Select(name => (Name: name, Shown: "div")))
        .Concat(s_asSpans.Select(name => (Name: name, Shown: "span")))
        .Concat(s_asOthers)
        .ToFrozenDictionary(entry => entry.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Name, string Shown)>.AlternateLookup<ReadOnlySpan<char>> s_byLetters =
        s_shown.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> s_raw = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. "script style title textarea xmp iframe noembed noframes plaintext".Split(' ')]
    );

    private static readonly FrozenSet<string> s_blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. "p div center h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr table".Split(' ')]
    );

    private static readonly FrozenSet<string> s_tableParts = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. "caption colgroup col thead tbody tfoot tr td th".Split(' ')]
    );

    /// <summary>The element that is written for a name of the source; null when its tags are left out.</summary>
    public static string? ShownAs(string name) => s_shown.TryGetValue(name, out var entry) ? entry.Shown : null;

    /// <summary>The name in lower case; no new string for the usual ones.</summary>
    public static string Lower(ReadOnlySpan<char> name)
    {
        const int Longest = 32;
        Span<char> letters = stackalloc char[Longest];
        // No element that matters has a longer name.
        letters = letters[..Math.Min(name.Length, Longest)];
        name[..letters.Length].ToLowerInvariant(letters);
        return s_byLetters.TryGetValue(letters, out var entry) ? entry.Name : letters.ToString();
    }

    /// <summary>True for elements whose content is not markup.</summary>
    public static bool IsRaw(string name) => s_raw.Contains(name);

    /// <summary>True for written elements that end an open paragraph.</summary>
    public static bool IsBlock(string shown) => s_blocks.Contains(shown);

    /// <summary>True for written elements without content.</summary>
    public static bool IsVoid(string shown) => shown is "br" or "hr" or "col" or "wbr";

    /// <summary>True for the parts of a table.</summary>
    public static bool IsTablePart(string shown) => s_tableParts.Contains(shown);
}
