using Footbridge.Core.Periods;

namespace Footbridge.Building.Comparisons;

/// <summary>Comparisons as packages write them, as tables print them, and the period that each looks back to.</summary>
internal static class ComparisonNames
{
    /// <summary>"yoy" and "qoq"; null for anything else.</summary>
    public static ComparisonKind? Parse(string text) =>
        text switch
        {
            "yoy" => ComparisonKind.YearOverYear,
            "qoq" => ComparisonKind.QuarterOverQuarter,
            _ => null,
        };

    /// <summary>"yoy" or "qoq".</summary>
    public static string Of(ComparisonKind kind) => kind == ComparisonKind.YearOverYear ? "yoy" : "qoq";

    /// <summary>The head of a growth column.</summary>
    public static string HeadOf(ComparisonKind kind) => kind == ComparisonKind.YearOverYear ? "YoY Growth" : "QoQ Growth";

    /// <summary>The offset in a formula: "@-1y", "@-1q".</summary>
    public static string OffsetOf(ComparisonKind kind) => kind == ComparisonKind.YearOverYear ? "@-1y" : "@-1q";

    /// <summary>The earlier period.</summary>
    public static FiscalPeriod Before(this FiscalPeriod period, ComparisonKind kind) =>
        kind == ComparisonKind.YearOverYear ? period.AddYears(-1) : period.AddQuarters(-1);
}
