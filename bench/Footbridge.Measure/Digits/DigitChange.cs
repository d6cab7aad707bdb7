namespace Footbridge.Measure.Digits;

/// <summary>One digit of one figure replaced by another.</summary>
/// <param name="Figure">Index of the figure in the proof of the unmodified file.</param>
/// <param name="Position">Number of the digit in the figure, from 0 at the left.</param>
/// <param name="Offset">Where it stands in the source.</param>
/// <param name="To">The new digit.</param>
internal readonly record struct DigitChange(int Figure, int Position, int Offset, char To);
