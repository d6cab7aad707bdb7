namespace Footbridge.Core.Releases;

/// <summary>A figure in running text.</summary>
/// <param name="Figure">The figure with what it stands for.</param>
/// <param name="Style">How it is set.</param>
public sealed record FigureRun(BoundFigure Figure, RunStyle Style = RunStyle.Plain) : Run;
