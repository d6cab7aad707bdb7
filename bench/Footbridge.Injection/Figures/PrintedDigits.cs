using System.Globalization;
using System.Text;
using Footbridge.Core.Numbers;

namespace Footbridge.Injection.Figures;

/// <summary>How a document writes digits: its decimal mark, and what it puts between groups of three.</summary>
/// <param name="Decimal">The decimal mark.</param>
/// <param name="Group">What separates groups; empty where nothing does.</param>
internal readonly record struct PrintedDigits(char Decimal, string Group)
{
    /// <summary>Learns it from figures as they are printed.</summary>
    public static PrintedDigits Of(IEnumerable<PrintedFigure> figures)
    {
        var groups = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int commas = 0,
            points = 0;
        foreach (var figure in figures)
        {
            var run = figure.Run;
            var fraction = figure.Figure.Number.FractionDigits;
            if (fraction > 0 && run.Length > fraction + 1)
            {
                commas += run[^(fraction + 1)] == ',' ? 1 : 0;
                points += run[^(fraction + 1)] == '.' ? 1 : 0;
            }
            var whole = fraction == 0 ? run : run[..Math.Max(0, run.Length - fraction - 1)];
            if (whole.Length >= 4 && figure.IsPlain)
            {
                var separator = char.IsAsciiDigit(whole[^4]) ? "" : whole[^4].ToString();
                groups[separator] = groups.GetValueOrDefault(separator) + 1;
            }
        }
        var mark = commas > points ? ',' : '.';
        var group = groups.Count == 0 ? "," : groups.MaxBy(pair => pair.Value).Key;
        return new PrintedDigits(mark, group == mark.ToString() ? "" : group);
    }

    /// <summary>Writes the digits of a number, without its sign.</summary>
    public string Write(PrintedNumber number)
    {
        var digits = Math.Abs(number.Mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(number.FractionDigits + 1, '0');
        var whole = digits.Length - number.FractionDigits;
        var text = new StringBuilder();
        for (var index = 0; index < whole; index++)
        {
            if (index > 0 && (whole - index) % 3 == 0)
            {
                text.Append(Group);
            }
            text.Append(digits[index]);
        }
        return number.FractionDigits == 0 ? text.ToString() : text.Append(Decimal).Append(digits, whole, number.FractionDigits).ToString();
    }
}
