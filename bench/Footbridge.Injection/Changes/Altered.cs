using Footbridge.Core.Numbers;

namespace Footbridge.Injection.Changes;

/// <summary>What a figure says after a change.</summary>
/// <param name="Figure">Index of the figure in the proof of the unmodified file.</param>
/// <param name="Number">What is printed now.</param>
/// <param name="Scale">Its power of ten now.</param>
internal readonly record struct Altered(int Figure, PrintedNumber Number, int Scale);
