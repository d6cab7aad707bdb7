using System.Collections.Immutable;

namespace Footbridge.Cli.Inputs;

/// <summary>Files that are checked together.</summary>
/// <param name="Paths">As given, or as found below a folder; "-" is standard input.</param>
internal sealed record Package(ImmutableArray<string> Paths);
