namespace Footbridge.Core.Drafts;

/// <summary>A row of a table that bears another caption, or stands in a section of another name.</summary>
/// <param name="OldTable">Index of the table in the earlier draft.</param>
/// <param name="OldRow">Index of the row in it.</param>
/// <param name="NewTable">Index of the table in the later draft.</param>
/// <param name="NewRow">Index of the row in it.</param>
public sealed record RowRename(int OldTable, int OldRow, int NewTable, int NewRow);
