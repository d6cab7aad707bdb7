using Footbridge.Checking.Facts;

namespace Footbridge.Checking.Ties;

/// <summary>Relations that accounting knows: statements against each other, amounts per share, share counts, figures in captions.</summary>
internal static class StatementTies
{
    /// <summary>Adds them to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, TieBook ties) { }
}
