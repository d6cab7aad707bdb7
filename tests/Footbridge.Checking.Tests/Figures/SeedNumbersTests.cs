using Footbridge.Core.Facts;

namespace Footbridge.Checking.Tests.Figures;

/// <summary>The worked example of the field: every number of its prose and of its row captions, by hand.</summary>
public class SeedNumbersTests
{
    private static readonly string[] s_prose =
    [
        "$69.7 million",
        "4%",
        "$36.8 million",
        "3%",
        "$14.1 million",
        "16%",
        "20.3%",
        "200 basis points",
        "$69.7 million",
        "$67.0 million",
        "$69.7 million",
        "11%",
        "2%",
        "$44.4 million",
        "$25.3 million",
        "7%",
        "3%",
        "$(1.6) million",
        "$(0.03)",
        "$0.1 million",
        "$0.00",
        "$0.0 million",
        "$0.00",
        "$0.2 million",
        "$0.00",
        "$1.5 million",
        "$0.03",
        "$2.1 million",
        "$0.04",
        "$36.8 million",
        "3%",
        "2%",
        "52.8%",
        "70 basis points",
        "100 basis points",
        "$21.7 million",
        "49%",
        "$15.1 million",
        "59.6%",
        "15%",
        "7%",
        "150 basis points",
        "260 basis points",
        "11%",
        "5%",
        "280 basis points",
        "140 basis points",
        "$14.1 million",
        "16%",
        "5%",
        "20.3%",
        "200 basis points",
        "120 basis points",
        "$34.6 million",
        "$161.7 million",
        "$57.1 million",
        "$6.1 million",
        "$7.4 million",
        "3,700",
    ];

    private static readonly string[] s_captions =
    [
        "$1,799",
        "$1,809",
        "$237",
        "$239",
        "$329",
        "$388",
        "20,000",
        "120,000",
        "53,585",
        "53,459",
        "408",
        "267",
    ];

    [Fact]
    public void Its_prose_has_these_59_figures_and_no_other()
    {
        Assert.Equal(59, s_prose.Length);
        Assert.Equal(s_prose, Prose().SelectMany(line => Figures(line, FigurePlace.Prose)));
    }

    [Fact]
    public void Its_row_captions_have_these_12_figures_and_no_other() =>
        Assert.Equal(s_captions, Captions().SelectMany(line => Figures(line, FigurePlace.Caption)));

    [Fact]
    public void Amounts_per_share_and_shares_have_their_units()
    {
        var prose = Prose()
            .SelectMany(line => Numbers.In(line).Select(number => (Text: line[number.Start..number.End], number.Unit)))
            .ToList();
        Assert.All(
            prose.Where(number => number.Text.StartsWith("$0.0", StringComparison.Ordinal) && !number.Text.Contains('m')),
            number => Assert.Equal("USD/share", number.Unit!.ToString())
        );
        var captions = Captions()
            .SelectMany(line => Numbers.In(line, place: FigurePlace.Caption))
            .Where(number => number.IsFinancial)
            .Select(number => number.Unit!.ToString())
            .ToList();
        Assert.Equal([.. Enumerable.Repeat("USD", 6), .. Enumerable.Repeat("shares", 6)], captions);
    }

    [Fact]
    public void The_rest_has_these_kinds()
    {
        var kinds = Prose()
            .Concat(Captions())
            .SelectMany(line => Numbers.In(line))
            .Where(number => number.Kind is not null)
            .GroupBy(number => number.Kind!.Value)
            .ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(7, kinds[FigureKind.Phone] + kinds[FigureKind.Code]);
        Assert.Equal(2, kinds[FigureKind.Time]);
        Assert.Equal(2, kinds[FigureKind.ParValue]);
        Assert.Equal(3, kinds[FigureKind.Enumerator]);
        Assert.Equal(6, kinds[FigureKind.FootnoteMarker]);
        Assert.DoesNotContain(FigureKind.Name, kinds.Keys);
    }

    private static IEnumerable<string> Prose() => Lines().Where(line => !line.Contains('\t'));

    private static IEnumerable<string> Captions() =>
        Lines().Where(line => line.Contains('\t')).Select(line => line[..line.IndexOf('\t')]).Where(label => label.Length > 0);

    private static IEnumerable<string> Lines() =>
        File.ReadAllLines(Shared.PathOf("seed/internap-1q13.txt"))
            .Select(line => line.Replace("\\$", "$").TrimStart('-', ' '))
            .Where(line => line.Length > 0);

    private static IEnumerable<string> Figures(string line, FigurePlace place) =>
        Numbers.In(line, place: place).Where(number => number.IsFinancial).Select(number => line[number.Start..number.End]);
}
