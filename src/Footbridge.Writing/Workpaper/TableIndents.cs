using Footbridge.Core.Tables;

namespace Footbridge.Writing.Workpaper;

/// <summary>How deep the captions of a table stand. Indents are points in one layout and characters in another; what counts for the eye is their order.</summary>
internal static class TableIndents
{
    private const int Deepest = 4;

    public static int[] Of(Table table)
    {
        var depths = new SortedSet<int>(table.Rows.Select(row => row.Indent)).ToArray();
        return [.. table.Rows.Select(row => Math.Min(Array.IndexOf(depths, row.Indent), Deepest))];
    }
}
