namespace Footbridge.Checking.Ties.SameFacts;

/// <summary>Two rows of different tables that may be the same line item, and how their figures compare.</summary>
/// <param name="Left">The line that stands first.</param>
/// <param name="Right">The line that stands second.</param>
/// <param name="Likeness">How alike their words are.</param>
/// <param name="LabelBits">What their words say for it.</param>
/// <param name="Comparison">What their figures say.</param>
internal readonly record struct LinePair(int Left, int Right, Likeness Likeness, int LabelBits, Comparison Comparison)
{
    private const int Break = 8;

    /// <summary>The evidence that both are one line: a figure that differs speaks against it, but may be a slip.</summary>
    public int Bits => LabelBits + Comparison.Bits - Break * Comparison.Differ;

    /// <summary>True when the words alone say that they are the same line.</summary>
    public bool IsNamedAlike => Likeness is Likeness.SameLabel or Likeness.SamePath;
}
