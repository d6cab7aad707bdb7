using Footbridge.Building.Printing;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Comparisons;

/// <summary>Growth of an amount in percent.</summary>
internal static class Growth
{
    /// <summary>Beyond this ratio growth is no number that a page or a decimal holds.</summary>
    private const decimal Farthest = 1_000_000_000m;

    /// <summary>The growth from one value to a later one.</summary>
    public static Change Of(decimal later, decimal earlier, GrowthPolicy policy)
    {
        var direction = Math.Sign(later.CompareTo(earlier));
        if (earlier == 0m || IsBeyond(later, earlier))
        {
            return new Change(UnitKind.Percent, null, 0m, direction, IsMeaningful: false);
        }
        var exact = (later - earlier) / (policy.AbsoluteBase ? Math.Abs(earlier) : earlier);
        var printed = Rounding.To(exact, TableFormats.Growth.Decimals);
        var crosses = policy.NotMeaningfulAcrossZero && Math.Sign(later) * Math.Sign(earlier) < 0;
        // The limit is for what a reader sees: 999.4% prints as 999%.
        var tooMuch = policy.NotMeaningfulAbove is { } limit && Math.Abs(printed) > limit;
        return new Change(UnitKind.Percent, exact, printed, printed == 0m ? 0 : direction, !crosses && !tooMuch);
    }

    // Written so that nothing overflows for values that can be printed.
    private static bool IsBeyond(decimal later, decimal earlier) => Math.Abs(earlier) < Math.Abs(later) / Farthest;
}
