namespace Footbridge.Core.Releases;

/// <summary>The head of a column.</summary>
/// <param name="Group">The words that neighbours may share, set once above them: "Three Months Ended March 31,"; null when the head is one piece.</param>
/// <param name="Head">The words of this column alone: "2013". Group and head read in this order with a blank between.</param>
public sealed record ReleaseColumn(string? Group, string Head);
