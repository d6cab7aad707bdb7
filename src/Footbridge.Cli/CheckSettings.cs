using System.Collections.Immutable;
using Footbridge.Cli.Waivers;
using Footbridge.Writing.Text;

namespace Footbridge.Cli;

/// <summary>The options of a check, understood.</summary>
internal sealed record CheckSettings
{
    public required IReadOnlyList<string> Files { get; init; }

    public required string Format { get; init; }

    public required IReadOnlyList<string> Outputs { get; init; }

    /// <summary>The rules to hear; null for what the settings of a package say.</summary>
    public required ImmutableArray<string>? Select { get; init; }

    /// <summary>The rules to leave out; null for what the settings of a package say.</summary>
    public required ImmutableArray<string>? Ignore { get; init; }

    /// <summary>"error", "warning" or "never": from which severity on the check fails; null for what the settings say.</summary>
    public required string? FailOn { get; init; }

    /// <summary>The least share of proved and rounded figures, 0 to 1; null for what the settings say.</summary>
    public required decimal? MinCoverage { get; init; }

    public required bool ExitZero { get; init; }

    public required Verbosity Verbosity { get; init; }

    public required bool Colour { get; init; }

    public required WaiverOptions Waivers { get; init; }

    public required int Threads { get; init; }
}
