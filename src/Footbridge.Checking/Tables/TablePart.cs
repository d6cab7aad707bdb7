namespace Footbridge.Checking.Tables;

/// <summary>A stretch of a grid's rows with a header of its own: header rows, then body rows.</summary>
/// <param name="Start">First header row.</param>
/// <param name="Body">First body row; equal to <paramref name="Start"/> when there is no header.</param>
/// <param name="End">Row after the last.</param>
internal readonly record struct TablePart(int Start, int Body, int End);
