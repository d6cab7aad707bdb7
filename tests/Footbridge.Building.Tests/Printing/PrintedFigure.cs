using System.Globalization;
using Footbridge.Building.Printing;

namespace Footbridge.Building.Tests.Printing;

/// <summary>Reads a printed figure back, by its text alone but for the scale of a table. It shares no code with what prints.</summary>
internal static class PrintedFigure
{
    internal static decimal Read(string text, FigureFormat format)
    {
        if (text == "—")
        {
            return 0m;
        }
        var isNegative = text.Contains('(') || text.StartsWith('-') || text.StartsWith("$-", StringComparison.Ordinal);
        var digits = new string([.. text.Where(character => char.IsAsciiDigit(character) || character == '.')]);
        var factor =
            text.EndsWith("thousand", StringComparison.Ordinal) ? 1_000m
            : text.EndsWith("million", StringComparison.Ordinal) ? 1_000_000m
            : text.EndsWith("billion", StringComparison.Ordinal) ? 1_000_000_000m
            : text.EndsWith('%') ? 0.01m
            : format.Scale == 3 ? 1_000m
            : format.Scale == 6 ? 1_000_000m
            : format.Scale == 9 ? 1_000_000_000m
            : 1m;
        return decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * factor * (isNegative ? -1m : 1m);
    }
}
