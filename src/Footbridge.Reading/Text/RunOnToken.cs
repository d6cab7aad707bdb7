namespace Footbridge.Reading.Text;

/// <summary>A piece of a run-on table: a word, a figure, a sign.</summary>
/// <param name="From">Offset of its first character.</param>
/// <param name="To">Offset after its last.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Gap">Blank characters before it; -1 when it sticks to what stands before.</param>
internal readonly record struct RunOnToken(int From, int To, WordKind Kind, int Gap)
{
    internal bool IsFigure => Kind is WordKind.Figure or WordKind.Year or WordKind.Filler;
}
