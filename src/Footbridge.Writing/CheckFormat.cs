using Footbridge.Core.Ties;

namespace Footbridge.Writing;

/// <summary>
/// One form of the result of a check. Packages are rendered independently, on any thread, and their parts are joined in
/// order: the bytes do not depend on the number of threads.
/// </summary>
public abstract class CheckFormat
{
    /// <summary>The number of sections that each part has.</summary>
    public abstract int SectionCount { get; }

    /// <summary>True for a form that cannot hold a corpus: the result of one package is all that it is made for.</summary>
    public virtual bool HoldsOnePackage => false;

    /// <summary>Renders one package. Safe to call on several threads at once.</summary>
    /// <param name="proof">What the check found.</param>
    /// <param name="package">Zero-based number of the package in a corpus; null when it is the only one.</param>
    public abstract CheckPart Render(Proof proof, int? package);

    /// <summary>What stands between two pieces of the same section.</summary>
    public abstract ReadOnlySpan<byte> Separator { get; }

    /// <summary>Writes the whole output.</summary>
    /// <param name="output">Where to; it is not flushed or closed.</param>
    /// <param name="parts">The joined sections and the counts of all packages.</param>
    public abstract void Write(Stream output, CheckParts parts);
}
