namespace Footbridge.Bench.Judgements;

/// <summary>What a person found about an error or a warning on an unmodified document.</summary>
/// <param name="Document">File name.</param>
/// <param name="Code">Code of the rule.</param>
/// <param name="Place">Place of the finding in the file, as the product says it.</param>
/// <param name="Verdict">"misread", "issuer" or "rounding".</param>
internal sealed record Judgement(string Document, string Code, string Place, string Verdict)
{
    /// <summary>The product's fault: a false alarm.</summary>
    public const string Misread = "misread";

    /// <summary>The document contradicts itself.</summary>
    public const string Issuer = "issuer";

    /// <summary>The issuer rounds so that it does not add up to the last digit.</summary>
    public const string Rounding = "rounding";

    private static readonly string[] s_columns = ["document", "code", "place", "verdict"];

    /// <summary>Every verdict, the worst first.</summary>
    public static IReadOnlyList<string> Verdicts { get; } = [Misread, Issuer, Rounding];

    /// <summary>Reads the rows of every Markdown table that has these columns, whatever else stands around.</summary>
    /// <exception cref="FormatException">A row gives no known verdict, or judges what another row judges.</exception>
    public static IReadOnlyList<Judgement> Read(IEnumerable<string> lines)
    {
        var judgements = new List<Judgement>();
        int[]? columns = null;
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                columns = null;
                continue;
            }
            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
            if (columns is null)
            {
                columns = [.. s_columns.Select(name => Array.IndexOf(cells, name))];
            }
            else if (!Array.Exists(columns, column => column < 0) && !cells.All(cell => cell.Trim('-', ':').Length == 0))
            {
                judgements.Add(Of([.. columns.Select(column => column < cells.Length ? cells[column] : "")], line));
            }
        }
        if (judgements.GroupBy(judgement => judgement.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new FormatException($"Two judgements of one finding: {twice.Key}.");
        }
        return judgements;
    }

    /// <summary>What it is about.</summary>
    public (string Document, string Code, string Place) Key => (Document, Code, Place);

    private static Judgement Of(string[] values, string line) =>
        Verdicts.Contains(values[3])
            ? new Judgement(values[0], values[1], values[2], values[3])
            : throw new FormatException($"A judgement is one of {string.Join(", ", Verdicts)}: \"{line}\".");

    /// <summary>The list of judgements: the one that was asked for, or the usual one in the folder of results, which need not be there.</summary>
    public static IReadOnlyList<Judgement> Load(FileInfo? given, DirectoryInfo results)
    {
        var file = given ?? new FileInfo(Path.Combine(results.FullName, "judgements.md"));
        return given is null && !file.Exists ? [] : Read(File.ReadLines(file.FullName));
    }
}
