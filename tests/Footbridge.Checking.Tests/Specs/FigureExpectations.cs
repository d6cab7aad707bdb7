using System.Globalization;
using System.Text.RegularExpressions;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>What each number on the page is. A line holds for every figure that is printed as it says, and there must be one.</summary>
internal static class FigureExpectations
{
    public static readonly Expectation[] All =
    [
        // figures: 12 financial, 3 other
        Expectation.Of(
            @"figures: (?<financial>\d+) financial(?:, (?<other>\d+) other)?",
            (result, match) =>
                result.Proof.Coverage.Financial == TableExpectations.Number(match, "financial")
                && (!match.Groups["other"].Success || result.Proof.Coverage.NotFinancial == TableExpectations.Number(match, "other"))
                    ? null
                    : $"there are {result.Proof.Coverage.Financial} financial, {result.Proof.Coverage.NotFinancial} other"
        ),
        // figure "$1.5 million": value 1500000, unit USD, scale 6, place prose
        Expectation.Of(
            @"figure ""(?<text>[^""]+)"": (?<claims>.+)",
            (result, match) =>
                Each(
                    result,
                    match,
                    index =>
                        Claims(match.Groups["claims"].Value)
                            .Select(claim => Fault(result, index, claim))
                            .FirstOrDefault(fault => fault is not null)
                )
        ),
        // not financial "2013": year
        Expectation.Of(
            @"not financial ""(?<text>[^""]+)"": (?<kind>[a-z-]+)",
            (result, match) =>
                Each(
                    result,
                    match,
                    index =>
                        result.Proof.Figures[index].Kind is not { } kind ? "it is financial"
                        : CheckedText.Kebab(kind) != match.Groups["kind"].Value ? $"it is {CheckedText.Kebab(kind)}"
                        : null
                )
        ),
        // no figure "31"
        Expectation.Of(
            @"no figure ""(?<text>[^""]+)""",
            (result, match) => result.Figures(match.Groups["text"].Value).Count == 0 ? null : "there is such a figure"
        ),
    ];

    // A caption may hold commas: a claim ends where the name of the next one starts.
    private static string[] Claims(string text) =>
        Regex.Split(text, @", (?=(?:value|unit|scale|decimals|place|period|row|column|status) )");

    private static string? Each(CheckedText result, Match match, Func<int, string?> fault)
    {
        var figures = result.Figures(match.Groups["text"].Value);
        return figures.Count == 0 ? "there is no such figure" : figures.Select(fault).FirstOrDefault(found => found is not null);
    }

    private static string? Fault(CheckedText result, int index, string claim)
    {
        var figure = result.Proof.Figures[index];
        var (name, wanted) = claim.Split(' ', 2) is [var first, var rest] ? (first, rest) : (claim, "");
        var found = name switch
        {
            "value" => figure.Value.ToString("0.##########", CultureInfo.InvariantCulture),
            "unit" => figure.Unit?.ToString() ?? "none",
            "scale" => figure.Scale.ToString(CultureInfo.InvariantCulture),
            "decimals" => figure.Decimals.ToString(CultureInfo.InvariantCulture),
            "place" => CheckedText.Kebab(figure.Place),
            "period" => figure.Period?.ToString() ?? "none",
            "row" => CheckedText.Words(result.RowOf(index)?.Label ?? "none"),
            "column" => figure.Column is { } column ? (column + 1).ToString(CultureInfo.InvariantCulture) : "none",
            "status" => Status(result, index),
            _ => null,
        };
        return found is null ? $"\"{name}\" is nothing that a spec can say about a figure"
            : figure.Kind is not null && name != "place" ? $"it is no financial figure: {Kind(figure)}"
            : found == wanted ? null
            : $"its {name} is {found}";
    }

    private static string Kind(Figure figure) => CheckedText.Kebab(figure.Kind!.Value);

    private static string Status(CheckedText result, int index) =>
        result.Proof.Statuses[index] is { } status ? CheckedText.Kebab(status) : "none";
}
