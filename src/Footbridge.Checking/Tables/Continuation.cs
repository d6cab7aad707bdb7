namespace Footbridge.Checking.Tables;

/// <summary>
/// A grid that begins with figures, right after a grid with as many columns and nothing between them, goes on with that table: a
/// page ended, or the layout was cut in two. Its columns are headed by the table above.
/// </summary>
internal static class Continuation
{
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
}
