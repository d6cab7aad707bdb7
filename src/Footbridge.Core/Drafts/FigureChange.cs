namespace Footbridge.Core.Drafts;

/// <summary>A figure that is not the same in both drafts. Without an old figure it appeared, without a new one it vanished.</summary>
/// <param name="Old">Index of the figure in the earlier draft; null where it appeared.</param>
/// <param name="New">Index of the figure in the later draft; null where it vanished.</param>
public sealed record FigureChange(int? Old, int? New);
