namespace Footbridge.Checking.Footing;

/// <summary>A possible step of the parser: the topmost <paramref name="Length"/> live items make the row's value.</summary>
internal readonly record struct Reduction(Formula Formula, int Length);
