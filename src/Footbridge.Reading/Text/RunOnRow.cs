namespace Footbridge.Reading.Text;

/// <summary>A row of a run-on table, as indices of its tokens.</summary>
/// <param name="First">The first token of its label.</param>
/// <param name="Label">The token after its label: the first of its figures.</param>
/// <param name="After">The token after the row.</param>
/// <param name="Figures">How many figures it has; 0 for a heading.</param>
/// <param name="Parts">For a header row whose parts repeat: how many parts; else 0.</param>
/// <param name="Uncertain">True for a heading that ends with figures that fit no columns.</param>
internal readonly record struct RunOnRow(int First, int Label, int After, int Figures, int Parts = 0, bool Uncertain = false)
{
    internal bool Spread => Parts > 0;
}
