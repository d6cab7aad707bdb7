using Footbridge.Checking.Rules;
using Footbridge.Cli.Waivers;
using Footbridge.Core.Findings;
using Footbridge.Writing.Text;

namespace Footbridge.Cli;

/// <summary>The options of a check, understood.</summary>
internal sealed record CheckSettings
{
    public required IReadOnlyList<string> Files { get; init; }

    public required string Format { get; init; }

    public required IReadOnlyList<string> Outputs { get; init; }

    public required RuleSelection Selection { get; init; }

    /// <summary>The least severity that fails the check; null for none.</summary>
    public required Severity? FailOn { get; init; }

    /// <summary>The least share of proved and rounded figures, 0 to 1; null for no minimum.</summary>
    public required decimal? MinCoverage { get; init; }

    public required bool ExitZero { get; init; }

    public required Verbosity Verbosity { get; init; }

    public required bool Colour { get; init; }

    public required WaiverOptions Waivers { get; init; }

    public required int Threads { get; init; }
}
