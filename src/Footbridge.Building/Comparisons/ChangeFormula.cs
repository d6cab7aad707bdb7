using System.Globalization;
using Footbridge.Core.Facts;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Comparisons;

/// <summary>A change as a formula that a reader can recompute.</summary>
internal static class ChangeFormula
{
    /// <summary>"total_revenues / total_revenues@-1y - 1", "(round(margin, 3) - round(margin@-1y, 3)) * 10000".</summary>
    /// <param name="expression">What changes.</param>
    /// <param name="kind">Its unit.</param>
    /// <param name="comparison">With which period it is compared.</param>
    /// <param name="policy">By which rules.</param>
    /// <param name="fractionDigits">With how many digits after the point a ratio is printed in percent.</param>
    public static string Of(string expression, UnitKind kind, ComparisonKind comparison, ChangePolicy policy, int fractionDigits)
    {
        var later = IsOneName(expression) ? expression : $"({expression})";
        var earlier = later + ComparisonNames.OffsetOf(comparison);
        if (!ChangePolicy.IsInPoints(kind))
        {
            return policy.Growth.AbsoluteBase ? $"({later} - {earlier}) / abs({earlier})" : $"{later} / {earlier} - 1";
        }
        var digits = (fractionDigits + 2).ToString(CultureInfo.InvariantCulture);
        return policy.Points == BasisPointConvention.Exact
            ? $"({later} - {earlier}) * 10000"
            : $"(round({expression}, {digits}) - round({earlier}, {digits})) * 10000";
    }

    private static bool IsOneName(string expression) =>
        expression.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '[' or ']');
}
