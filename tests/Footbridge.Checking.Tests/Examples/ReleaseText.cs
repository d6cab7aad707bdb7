using System.Text.RegularExpressions;

namespace Footbridge.Checking.Tests.Examples;

/// <summary>
/// The figures and sentences of a release, taken out by plain text means. It shares no code with the product:
/// it is the second opinion on what the example holds.
/// </summary>
internal sealed partial class ReleaseText
{
    private readonly List<string[]> _rows = [];
    private readonly List<string> _prose = [];

    private ReleaseText(string text)
    {
        foreach (var raw in text.Split('\n'))
        {
            var line = Markup().Replace(raw, "").Trim('\r');
            if (line.StartsWith('|'))
            {
                _rows.Add([.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())]);
            }
            else if (line.Contains('\t', StringComparison.Ordinal))
            {
                _rows.Add([.. line.Split('\t').Select(cell => cell.Trim())]);
            }
            else if (line.Trim().Length > 0)
            {
                _prose.Add(line.Trim());
            }
        }
    }

    /// <summary>Reads a release whose table rows are lines with tabs or lines that start with a pipe.</summary>
    public static ReleaseText Of(string path) => new(File.ReadAllText(path));

    /// <summary>The figures of the tables' cells in reading order, without currency signs; "-" for a dash. Column heads are left out.</summary>
    public IReadOnlyList<string> TableFigures =>
        [
            .. _rows
                .Where(row => !row.Skip(1).Any(cell => ColumnHead().IsMatch(cell)))
                .SelectMany(row => row.Skip(1))
                .Select(cell => Sign().Replace(cell, ""))
                .Where(cell => cell is "-" or "—" || cell.Any(char.IsAsciiDigit))
                .Select(cell => cell is "—" ? "-" : cell),
        ];

    /// <summary>The figures inside row captions, sorted; par values are left out.</summary>
    public IReadOnlyList<string> CaptionFigures =>
        [
            .. _rows
                .SelectMany(row => CaptionFigure().Matches(row[0]))
                .Select(match => match.Value.TrimEnd(','))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The amounts, percentages, basis points and customers of the running text, sorted.</summary>
    public IReadOnlyList<string> ProseFigures =>
        [.. _prose.SelectMany(line => ProseFigure().Matches(line)).Select(match => match.Value).Order(StringComparer.Ordinal)];

    /// <summary>The telephone numbers and long codes of the running text, sorted.</summary>
    public IReadOnlyList<string> Codes =>
        [.. _prose.SelectMany(line => Code().Matches(line)).Select(match => match.Value).Order(StringComparer.Ordinal)];

    /// <summary>Row captions, headings, and titles quoted in the text: facts of the release, which may be the same in two texts.</summary>
    public IEnumerable<string> Captions =>
        _rows
            .Select(row => row[0])
            .Concat(_prose.Where(line => line.StartsWith('#')))
            .Concat(_prose.SelectMany(line => QuotedTitle().Matches(line)).Select(m => m.Value));

    /// <summary>The sentences of the running text; headings are left out.</summary>
    public IEnumerable<string> Sentences => _prose.Where(line => !line.StartsWith('#')).SelectMany(line => SentenceEnd().Split(line));

    /// <summary>All runs of <paramref name="length"/> words of a text, lower case, without punctuation.</summary>
    public static IEnumerable<string> Runs(string text, int length)
    {
        var words = Word().Matches(text.ToLowerInvariant().Replace('’', '\'')).Select(match => match.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(start => string.Join(' ', words, start, length));
    }

    [GeneratedRegex(@"</?[a-z]+>|\\", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\s$]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"Ended|\dQ |March 31,|December 31,|^20\d\d$")]
    private static partial Regex ColumnHead();

    [GeneratedRegex(@"(?<![\d.])\d[\d,]*(?![\d.])")]
    private static partial Regex CaptionFigure();

    [GeneratedRegex(@"\$\(?[\d.,]*\d\)?(?: million)?|\d[\d.,]*%|\d+ basis points|\d,\d{3}(?= customers)")]
    private static partial Regex ProseFigure();

    [GeneratedRegex(@"\d{3}[-) ]+\d{3}-\d{4}|\d{8}")]
    private static partial Regex Code();

    // Straight quotes enclose titles in the example; a sentence does not run through them.
    [GeneratedRegex(@"[.:;!?]\s|""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"“(?:\(?[A-Z][\w-]*[),.]* ?|(?:from|to|and|of) )+”")]
    private static partial Regex QuotedTitle();

    [GeneratedRegex(@"[a-z0-9$%.,'-]*[a-z0-9%]")]
    private static partial Regex Word();
}
