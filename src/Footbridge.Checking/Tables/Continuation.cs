namespace Footbridge.Checking.Tables;

/// <summary>
/// A grid that begins with figures, right after a grid with as many columns and nothing between them, goes on with that table: a
/// page ended, or the layout was cut in two. Its columns are headed by the table above.
/// </summary>
internal static class Continuation
{
    private const int MostTitles = 2;
    private const int LongestTitle = 100;

    /// <summary>
    /// Gives a part of a grid the upper lines of the heads of the part above it, where the lines that it repeats are the same:
    /// "For the three months ended" stands once over several blocks of a table.
    /// </summary>
    public static void Inherit(DraftTable above, DraftTable part)
    {
        if (part.Columns.Length != above.Columns.Length)
        {
            return;
        }
        for (var index = 0; index < part.Columns.Length; index++)
        {
            var (upper, lower) = (above.Columns[index].Stack, part.Columns[index].Stack);
            var more = upper.Count - lower.Count;
            if (more < 0 || lower.Count == 0 != (part.Columns[0].Stack.Count == 0))
            {
                return;
            }
            for (var line = 0; line < lower.Count; line++)
            {
                if (!lower[line].Equals(upper[more + line], StringComparison.OrdinalIgnoreCase))
                {
                    return;
                }
            }
        }
        for (var index = 0; index < part.Columns.Length; index++)
        {
            var (upper, lower) = (above.Columns[index].Stack, part.Columns[index].Stack);
            lower.InsertRange(0, upper[..(upper.Count - lower.Count)]);
        }
    }

    /// <summary>Gives <paramref name="table"/> the heads of <paramref name="above"/> when it continues it.</summary>
    public static void Join(DraftTable above, DraftTable table)
    {
        if (
            table.Columns.Length == 0
            || table.Columns.Length != above.Columns.Length
            || table.Heads.Count > 0
            || table.Captions.Count > 0
            || above.Heads.Count == 0
            || table.Grid.Layout != above.Grid.Layout
        )
        {
            return;
        }
        table.IsContinued = true;
        table.Heads.AddRange(above.Heads);
        table.Captions.AddRange(above.Captions);
        for (var index = 0; index < table.Columns.Length; index++)
        {
            table.Columns[index].Stack.AddRange(above.Columns[index].Stack);
        }
    }

    /// <summary>
    /// Gives <paramref name="table"/> the heads of <paramref name="above"/> when it has none itself and nothing but its own title stands
    /// between the two: a page of small tables, each with a title, is headed once.
    /// </summary>
    public static void ShareHeads(DraftTable above, DraftTable table)
    {
        if (
            table.Columns.Length < 2
            || table.Columns.Length != above.Columns.Length
            || table.Heads.Count > 0
            || above.Heads.Count == 0
            || table.Grid.Layout != above.Grid.Layout
            || table.Captions.Count is 0 or > MostTitles
            || !table.Captions.TrueForAll(static caption => IsTitle(caption.Value))
        )
        {
            return;
        }
        table.SharesHeads = true;
        table.Heads.AddRange(above.Heads);
        for (var index = 0; index < table.Columns.Length; index++)
        {
            table.Columns[index].Stack.AddRange(above.Columns[index].Stack);
        }
    }

    /// <summary>A short line that is no sentence and tells no date.</summary>
    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length <= LongestTitle && !text.ContainsAnyInRange('0', '9') && text is not [.., '.' or ';' or ','];
    }
}
