using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Finds the tables in a flattened stretch: a header names years; rows of figures follow it.</summary>
internal static class FlatSections
{
    private const int FewestRows = 3;

    internal static List<FlatSection> Find(Page page, List<FlatItem> items)
    {
        var sections = new List<FlatSection>();
        var at = 0;
        while (at < items.Count)
        {
            // A header is a stretch of labels with at least two years in it; it also ends the table before it.
            var figure = FirstFigure(items, at);
            var end = figure;
            while (end < items.Count && !IsHeader(page, items, end))
            {
                end++;
            }
            if (Section(page, items, at, figure, TrimLabels(items, end)) is { } section)
            {
                sections.Add(section);
            }
            at = end;
        }
        return sections;
    }

    /// <summary>The first item of the first row's figures: signs without any figure, "$" and "%" over columns of change, head columns.</summary>
    private static int FirstFigure(List<FlatItem> items, int at)
    {
        while (true)
        {
            while (at < items.Count && items[at].IsLabel)
            {
                at++;
            }
            var end = at;
            while (end < items.Count && !items[end].IsLabel && items[end].Kind != FlatKind.Figure)
            {
                end++;
            }
            if (end == at || end == items.Count || !items[end].IsLabel)
            {
                return at;
            }
            at = end;
        }
    }

    private static int TrimLabels(List<FlatItem> items, int end)
    {
        while (end > 0 && items[end - 1].IsLabel)
        {
            end--;
        }
        return end;
    }

    // True where a stretch of labels starts that holds two years or more.
    private static bool IsHeader(Page page, List<FlatItem> items, int at)
    {
        if (!items[at].IsLabel || (at > 0 && items[at - 1].IsLabel))
        {
            return false;
        }
        var years = 0;
        for (; at < items.Count && items[at].IsLabel; at++)
        {
            years += HasYear(page, items[at]) ? 1 : 0;
        }
        return years > 1;
    }

    private static FlatSection? Section(Page page, List<FlatItem> items, int first, int figure, int end)
    {
        if (figure >= end)
        {
            return null;
        }
        var columns = Columns(items, figure, end, out var rows, out var odd);
        if (columns < 2 || rows < FewestRows || odd * 3 > rows)
        {
            return null;
        }
        var body = FirstLabel(page, items, first, figure);
        return new FlatSection(FlatHeader.Start(page, items, first, body, columns), body, end, columns);
    }

    // The commonest number of figures behind a label; rows of fewer are allowed, other counts are odd.
    private static int Columns(List<FlatItem> items, int from, int to, out int rows, out int odd)
    {
        const int Most = 24;
        Span<int> counts = stackalloc int[Most + 1];
        var runs = new List<int>();
        var run = 0;
        for (var at = from; at <= to; at++)
        {
            if (at == to || items[at].IsLabel)
            {
                if (run > 0)
                {
                    runs.Add(run);
                    counts[Math.Min(run, Most)]++;
                }
                run = 0;
                continue;
            }
            run += items[at].Kind == FlatKind.Figure ? 1 : 0;
        }
        var best = 0;
        for (var length = 1; length < Most; length++)
        {
            best = counts[length] > counts[best] ? length : best;
        }
        rows = counts[best];
        odd = 0;
        foreach (var length in runs)
        {
            odd += best > 0 && length > best && length % best != 0 ? 1 : 0;
        }
        return best;
    }

    // The first row's label follows the last year of the header; section headings may stand between.
    private static int FirstLabel(Page page, List<FlatItem> items, int first, int figure)
    {
        var body = first;
        for (var at = first; at < figure; at++)
        {
            if (HasYear(page, items[at]))
            {
                body = at + 1;
            }
        }
        if (body == first)
        {
            return Math.Max(first, figure - 1);
        }
        while (body < figure && !items[body].IsLabel)
        {
            body++;
        }
        // Header cells stand at the margin; where labels do not, that tells "Change" from a label.
        var indent = page.Lines[items[figure - 1].Line].Indent;
        while (indent > 0 && body < figure - 1 && page.Lines[items[body].Line].Indent == 0)
        {
            body++;
        }
        return Math.Min(body, figure);
    }

    internal static bool HasYear(Page page, FlatItem item)
    {
        if (item.Kind == FlatKind.Year)
        {
            return true;
        }
        var text = page.Content(item.Line);
        if (text.Length > 60)
        {
            return false;
        }
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            var digit = text[at..].IndexOfAnyInRange('1', '2');
            if (digit < 0 || at + digit + 4 > text.Length)
            {
                return false;
            }
            at += digit;
            if (
                WordShape.IsYear(text.Slice(at, 4))
                && (at == 0 || !char.IsAsciiDigit(text[at - 1]))
                && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]))
            )
            {
                return true;
            }
        }
        return false;
    }
}
