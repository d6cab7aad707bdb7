using Footbridge.Core.Documents;
using Footbridge.Core.Tables;
using Footbridge.Core.Ties;
using Footbridge.Writing.Text;

namespace Footbridge.Writing.Review.Data;

/// <summary>
/// The parts of a package that coverage is shown for: its tables, and its prose by the heading above it. Every figure belongs
/// to exactly one.
/// </summary>
internal sealed class ReviewGroups
{
    private const int LongestHeading = 120;
    private readonly int[] _groupOf;

    public ReviewGroups(Proof proof)
    {
        var groups = new List<(string Title, int Document, int? Table, int Start)>();
        for (var table = 0; table < proof.Tables.Length; table++)
        {
            var found = proof.Tables[table];
            groups.Add((PlaceText.Title(proof, table), found.Document, table, found.Span.Start));
        }
        _groupOf = new int[proof.Figures.Length];
        var headings = proof.Documents.Select(Headings).ToArray();
        var numbers = new Dictionary<(int Document, int Heading), int>();
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            if (figure.Table is { } table)
            {
                _groupOf[index] = table;
                continue;
            }
            var above = headings[figure.Document];
            var heading = Last(above, figure.Span.Start);
            if (!numbers.TryGetValue((figure.Document, heading), out var number))
            {
                numbers.Add((figure.Document, heading), number = groups.Count);
                var (start, title) = heading < 0 ? (0, "Opening") : above[heading];
                groups.Add((title, figure.Document, null, start));
            }
            _groupOf[index] = number;
        }
        All = [.. groups];
        Coverages = CoverageByDocument.OfGroups(proof, All.Length, index => _groupOf[index]);
    }

    /// <summary>The tables, by index, then the parts of the prose.</summary>
    public (string Title, int Document, int? Table, int Start)[] All { get; }

    /// <summary>The counts of each group.</summary>
    public Coverage[] Coverages { get; }

    /// <summary>The group of a figure.</summary>
    public int Of(int figure) => _groupOf[figure];

    // The last heading that starts at or before an offset; -1 for none.
    private static int Last((int Start, string Title)[] headings, int offset)
    {
        int low = -1,
            high = headings.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = headings[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    private static (int Start, string Title)[] Headings(Document document) =>
        [
            .. document
                .Blocks.OfType<Prose>()
                .Where(prose => prose.Kind == ProseKind.Heading && prose.Text.Value.Length is > 0 and <= LongestHeading)
                .Select(prose => (prose.Span.Start, prose.Text.Value.ReplaceLineEndings(" ")))
                .OrderBy(heading => heading.Start),
        ];
}
