namespace Footbridge.Checking.Ties.Derived;

/// <summary>What a printed margin was computed from.</summary>
/// <param name="Amount">Index of the figure above the line.</param>
/// <param name="Base">Index of the figure below it.</param>
internal readonly record struct Margin(int Amount, int Base);
