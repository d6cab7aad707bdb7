using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Claims.Linking;

/// <summary>What a contradicted figure may have been taken from, or how it may have come about.</summary>
/// <param name="facts">The figures.</param>
internal sealed class Explanations(FactBook facts)
{
    /// <summary>The nearest explanation of a claim that <paramref name="meant"/> contradicts; null when none fits.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="meant">The fact that its words name.</param>
    /// <param name="other">Another fact that prints the same, the likeliest; null when there is none.</param>
    /// <param name="isOtherPeriod">True when that is the same line in another period.</param>
    public string? Of(DraftClaim claim, Fact meant, Fact? other, bool isOtherPeriod)
    {
        var printed = facts.Figures[claim.Figure];
        if (Scale(printed, meant) is { } scale)
        {
            return scale;
        }
        if (other is not null)
        {
            return isOtherPeriod
                ? $"{facts.TextOf(other.Figure)}, the same line in another period ({other.Line.Table.Columns[other.Column].Header.Trim()}), prints as {printed.Text}"
                : $"{facts.TextOf(other.Figure)}, \"{other.Line.Row.Label}\", prints as {printed.Text}";
        }
        // Halves may be rounded either way; what lies beyond was cut off.
        var exact = Math.Abs(meant.Value);
        return exact > Math.Abs(printed.Value) && exact < Math.Abs(printed.Value) + printed.Quantum
            ? $"{facts.TextOf(meant.Figure)} was cut off, not rounded"
            : null;
    }

    private string? Scale(Figure printed, Fact meant)
    {
        foreach (var power in (ReadOnlySpan<int>)[3, -3])
        {
            var factor = Powers.Ten(power);
            if (
                printed.Value != 0m
                && (printed.Interval * factor).Contains(printed.Value > 0m ? Math.Abs(meant.Value) : -Math.Abs(meant.Value))
            )
            {
                return $"{facts.TextOf(meant.Figure)} is a thousand times {(power > 0 ? "more" : "less")}: million and billion, or thousand, may be mixed up";
            }
        }
        return null;
    }
}
