using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>Two facts that a claim computes with: of one line in two periods, or of two lines in one.</summary>
/// <param name="First">The current one, or the part.</param>
/// <param name="Second">The one compared with, or the whole.</param>
/// <param name="Named">The line that names the first.</param>
internal readonly record struct FactPair(Fact First, Fact Second, NamedLine Named)
{
    /// <summary>True when both facts of the other pair may be the same amounts as here.</summary>
    public bool Agrees(FactPair other) => Agree(First, other.First) && Agree(Second, other.Second);

    private static bool Agree(Fact left, Fact right) =>
        Quote.Says(left.Quantity, right.Quantity) || Quote.Says(-left.Quantity, right.Quantity);
}
