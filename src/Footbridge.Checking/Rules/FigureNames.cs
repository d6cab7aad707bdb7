using System.Globalization;
using Footbridge.Checking.Claims;
using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Rules;

/// <summary>How findings name figures and print numbers.</summary>
internal sealed class FigureNames(FactBook facts)
{
    /// <summary>Further digits in which a computed ratio is shown, so that the reader sees how it rounds.</summary>
    private const int MoreDigits = 2;

    /// <summary>"\"Net sales\", Three Months Ended June 30, 2025" for a cell; the measure and its period for a claim.</summary>
    public string Name(int figure, DraftClaim? claim = null)
    {
        if (facts.FactOf(figure) is { } fact)
        {
            var label = fact.Line.Row.Label.Length > 0 ? fact.Line.Row.Label : fact.Line.Row.Section;
            var head = fact.Line.Table.Columns[fact.Column].Header;
            return (label.Length == 0 ? "row without a caption" : '"' + label + '"') + (head.Length > 0 ? ", " + head : "");
        }
        if (claim?.Figure == figure)
        {
            var period = claim.Period is { } when ? ", " + when : "";
            return (claim.Measure is { Text.Length: > 0 } measure ? measure.Text : "figure in prose") + period;
        }
        return facts.Figures[figure].Label is { Length: > 0 } caption ? '"' + caption + '"' : "figure in prose";
    }

    /// <summary>The title of the figure's table; empty outside tables.</summary>
    public string Title(int figure) => facts.FactOf(figure)?.Line.Table.Title ?? "";

    /// <summary>"10:54", with the file before it where a package has several.</summary>
    public string Place(int figure)
    {
        var document = facts.Documents[facts.Figures[figure].Document].Source;
        var place = document.Places.PlaceOf(facts.Figures[figure].Span).Describe();
        return facts.Documents.Count > 1 ? $"{document.Path}:{place}" : place;
    }

    /// <summary>A mantissa at the figure's precision, with its scale word: "30,691", "(0.03)", "1.6 million", "11%".</summary>
    public string AsPrinted(int figure, long mantissa)
    {
        var number = facts.Figures[figure].Number;
        return Digits(mantissa / Powers.Ten(number.FractionDigits), number.FractionDigits) + Tail(facts.Figures[figure]);
    }

    /// <summary>
    /// A value in base units as the figure would print it: at its precision, or finer where the value is; no finer than a person
    /// needs to see how it rounds.
    /// </summary>
    public string Computed(int figure, decimal value)
    {
        var like = facts.Figures[figure];
        var scaled = value / Powers.Ten(like.Scale);
        var digits = like.Number.FractionDigits;
        while (digits < like.Number.FractionDigits + MoreDigits && scaled != Math.Round(scaled, digits))
        {
            digits++;
        }
        return Digits(scaled, digits) + Tail(like);
    }

    /// <summary>A number with thousands separators, parentheses below zero.</summary>
    public static string Digits(decimal value, int digits)
    {
        var rounded = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return rounded < 0 ? "(" + text + ")" : text;
    }

    /// <summary>What follows the digits: " million", "%", " basis points". A cell's marks belong to its column, its percent sign to the number.</summary>
    private static string Tail(Figure figure)
    {
        var last = figure.Text.AsSpan().LastIndexOfAnyInRange('0', '9');
        var tail = last < 0 ? "" : figure.Text[(last + 1)..].TrimStart(')').TrimEnd(')');
        return figure.Place == FigurePlace.Prose || tail.Contains('%', StringComparison.Ordinal) ? tail : "";
    }
}
