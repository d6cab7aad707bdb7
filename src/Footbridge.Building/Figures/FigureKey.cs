using Footbridge.Building.Printing;
using Footbridge.Core.Periods;

namespace Footbridge.Building.Figures;

/// <summary>One fact at one printed precision: wherever it is printed, it must be printed alike.</summary>
/// <param name="Expression">What is shown.</param>
/// <param name="Period">Its days.</param>
/// <param name="Decimals">Position of the last printed digit as in XBRL.</param>
internal readonly record struct FigureKey(string Expression, Period Period, int Decimals)
{
    /// <summary>The key of a value in a format.</summary>
    public static FigureKey Of(BoundValue value, FigureFormat format) => new(value.Expression, value.Period, format.Decimals);
}
