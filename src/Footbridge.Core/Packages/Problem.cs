using Footbridge.Core.Findings;

namespace Footbridge.Core.Packages;

/// <summary>
/// What is wrong with a package, in one line. An error keeps the release from being built; a warning does not.
/// It speaks of a package's sources; a <see cref="Finding"/> speaks of a release.
/// </summary>
/// <param name="Severity">Error or warning.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Message">What is wrong, with the values concerned; one clause without a full stop.</param>
/// <param name="Remedy">What to do; one clause in the imperative without a full stop.</param>
public sealed record Problem(Severity Severity, PackagePlace Place, string Message, string Remedy)
{
    /// <summary>"statements.yaml:14:9: there is no concept revenue; name one of ...".</summary>
    public override string ToString() => $"{Place}: {Message}; {Remedy}";
}
