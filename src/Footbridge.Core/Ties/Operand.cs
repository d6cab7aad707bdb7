namespace Footbridge.Core.Ties;

/// <summary>A figure's part in a tie.</summary>
/// <param name="Figure">Index of the figure in <see cref="Proof.Figures"/>.</param>
/// <param name="Sign">+1 when it is added, -1 when it is subtracted.</param>
public readonly record struct Operand(int Figure, int Sign);
