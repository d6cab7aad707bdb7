using System.Globalization;
using Footbridge.Checking.Figures;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;

namespace Footbridge.Checking.Tests.Figures;

/// <summary>Scans a text and shows what was found in one line a test can read.</summary>
internal static class Numbers
{
    public static List<TextNumber> In(string text, string? currency = null, FigurePlace place = FigurePlace.Prose) =>
        In(MappedText.Verbatim(text, 0), currency, place);

    public static List<TextNumber> In(MappedText text, string? currency = null, FigurePlace place = FigurePlace.Prose)
    {
        var found = new List<TextNumber>();
        NumberScanner.Scan(text, new ScanContext(currency, place), found);
        return found;
    }

    /// <summary>"$1.5 million = 1500000 USD" for figures, "Q4 : Period" for the rest, joined by " | ".</summary>
    public static string Show(string text, string? currency = null) =>
        string.Join(" | ", In(text, currency).Select(number => Show(text, number)));

    public static string Show(string text, TextNumber number) =>
        number.Kind is { } kind
            ? $"{text[number.Start..number.End]} : {kind}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{text[number.Start..number.End]} = {Value(number):0.############} {number.Unit}"
            );

    public static decimal Value(TextNumber number) => number.Number.Value * Powers.Ten(number.Scale);
}
