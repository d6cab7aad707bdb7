namespace Footbridge.RoundTrip.Tests.Companies;

/// <summary>
/// Line items of one section of a made-up statement: a tree of groups whose leaves are concepts with data, drawn by a seed.
/// Captions are words of the trade, each once in a statement, so that no two lines are called the same.
/// </summary>
internal sealed class RandomLines
{
    private readonly List<string> _leaves = [];

    private RandomLines() { }

    /// <summary>The concepts that need data, in printing order.</summary>
    public IReadOnlyList<string> Leaves => _leaves;

    /// <summary>The YAML of the lines, without a total around them.</summary>
    public required string Yaml { get; init; }

    /// <summary>Draws lines for the captions given: some alone, some in groups with a total of their own.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="captions">One a leaf; 1 or more.</param>
    /// <param name="prefix">What the concepts' names start with.</param>
    /// <param name="indent">Blanks before each line of YAML.</param>
    public static RandomLines Draw(Random random, IReadOnlyList<string> captions, string prefix, int indent)
    {
        var yaml = new StringBuilder();
        var leaves = new List<string>();
        var at = 0;
        for (var group = 1; at < captions.Count; group++)
        {
            var left = captions.Count - at;
            // A total of two items is chance as often as not for a reader of figures alone: groups have three items or more.
            var size = left >= 3 && random.Next(3) == 0 ? random.Next(3, Math.Min(left, 6) + 1) : 0;
            var blanks = new string(' ', indent);
            if (size == 0)
            {
                yaml.Append(blanks).Append(Leaf(captions[at++], prefix, leaves));
                continue;
            }
            yaml.Append(CultureInfo.InvariantCulture, $"{blanks}- heading: \"{captions[at]} and others:\"\n{blanks}  lines:\n");
            for (var item = 0; item < size; item++)
            {
                yaml.Append(blanks).Append("    ").Append(Leaf(captions[at + item], prefix, leaves));
            }
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"{blanks}  total: {{ line: {prefix}_group_{group}, caption: \"Total {captions[at].ToLowerInvariant()} and others\" }}\n"
            );
            at += size;
        }
        var lines = new RandomLines { Yaml = yaml.ToString() };
        lines._leaves.AddRange(leaves);
        return lines;
    }

    private static string Leaf(string caption, string prefix, List<string> leaves)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}_{leaves.Count + 1}");
        leaves.Add(name);
        return $"- {{ line: {name}, caption: \"{caption}\" }}\n";
    }
}
