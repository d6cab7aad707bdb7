using Footbridge.Checking.Facts;
using Footbridge.Checking.Tables;
using Footbridge.Checking.Wording;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>The titles of a document's tables and sections, to be found by their words.</summary>
internal sealed class TitleIndex
{
    private const int LongestTitle = 400;
    private const int MostLines = 4;

    private readonly List<(string Title, string[] Words)> _titles = [];

    /// <summary>The titles of <paramref name="document"/>.</summary>
    public TitleIndex(DraftDocument document)
    {
        var run = new List<string>();
        foreach (var block in document.Source.Blocks)
        {
            if (
                block is Prose { Text.Value: { Length: <= LongestTitle } text } prose
                && (prose.Kind == ProseKind.Heading || IsTitleLike(text))
            )
            {
                run.Add(text);
                AddEnds(run);
            }
            else
            {
                run.Clear();
            }
        }
        foreach (var table in document.Tables)
        {
            Add(table.Title);
            run.Clear();
            foreach (var caption in table.Captions)
            {
                // The paragraph above a table may be the one that quotes its title.
                if (IsTitleLike(caption.Value))
                {
                    run.Add(caption.Value);
                    AddEnds(run);
                }
            }
        }
    }

    /// <summary>The words of a title, in small letters, without remarks such as "(Continued)".</summary>
    public static string[] Words(ReadOnlySpan<char> title)
    {
        var found = new List<TextWord>();
        SentenceReader.Words(title, 0, title.Length, found);
        var words = new List<string>(found.Count);
        foreach (var word in found)
        {
            var text = title[word.Start..word.End].ToString().ToLowerInvariant();
            if (text is not ("continued" or "unaudited"))
            {
                words.Add(text);
            }
        }
        return [.. words];
    }

    /// <summary>True when a title has these words in this order, with or without others before and behind them.</summary>
    public bool Has(string[] words)
    {
        foreach (var (_, title) in _titles)
        {
            if (title.AsSpan().IndexOf(words) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The title that is most like these words; null when none reaches <paramref name="least"/>, on a scale from 0 to 1.</summary>
    public string? Nearest(string[] words, decimal least)
    {
        string? nearest = null;
        foreach (var (title, other) in _titles)
        {
            var likeness = 2m * Shared(words, other) / (words.Length + other.Length);
            if (likeness >= least)
            {
                (nearest, least) = (title, likeness + 0.000001m);
            }
        }
        return nearest;
    }

    /// <summary>How many words two titles have in common, in the same order.</summary>
    private static int Shared(string[] left, string[] right)
    {
        if (2 * Math.Min(left.Length, right.Length) < Math.Max(left.Length, right.Length))
        {
            return 0;
        }
        var row = new int[right.Length + 1];
        foreach (var word in left)
        {
            var diagonal = 0;
            for (var index = 1; index <= right.Length; index++)
            {
                var above = row[index];
                row[index] = word == right[index - 1] ? diagonal + 1 : Math.Max(above, row[index - 1]);
                diagonal = above;
            }
        }
        return row[^1];
    }

    private static bool IsTitleLike(string text) => text.Length is > 3 and <= 240 && text[^1] is not ('.' or ';' or ',');

    /// <summary>The last line of a run, and the last few together: a title may stand on several lines, each a paragraph of its own.</summary>
    private void AddEnds(List<string> run)
    {
        var title = run[^1];
        Add(title);
        for (var lines = 2; lines <= Math.Min(MostLines, run.Count); lines++)
        {
            title = run[^lines] + " " + title;
            Add(title);
        }
    }

    private void Add(string text)
    {
        var title = RowLabels.OneLine(text);
        if (title.Length is > 0 and <= LongestTitle)
        {
            _titles.Add((title, Words(title)));
        }
    }
}
