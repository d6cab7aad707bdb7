using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Tests;

namespace Footbridge.Checking.Tests;

/// <summary>The release as published, as a whole: how every figure comes out, by which relations, and what a reviewer is told.</summary>
public class SeedProofTests
{
    private static readonly Lazy<Proof> s_release = new(static () =>
    {
        var path = ProjectFolder.SharedOrSkip("seed", "internap-1q13.txt");
        return ReleaseCheck.Run(DocumentReader.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Documents);
    });

    private static Proof Release
    {
        get
        {
            // A skip must not be kept inside the lazy value.
            ProjectFolder.SharedOrSkip("seed", "internap-1q13.txt");
            return s_release.Value;
        }
    }

    [Fact]
    public void Of_405_figures_399_are_supported_and_one_is_contradicted()
    {
        var coverage = Release.Coverage;
        Assert.Equal(405, coverage.Financial);
        Assert.Equal(399, coverage.Proved + coverage.Rounded);
        Assert.Equal(5, coverage.Unsupported);
        Assert.Equal(1, coverage.Contradicted);
    }

    [Fact]
    public void Customers_allowances_and_authorised_shares_are_unsupported() =>
        Assert.Equal(
            ["Prose 3,700", "Caption $1,799", "Caption $1,809", "Caption 20,000", "Caption 120,000"],
            With(Status.Unsupported).Select(static figure => $"{figure.Place} {figure.Text}")
        );

    [Fact]
    public void Normalized_net_income_of_the_year_before_is_contradicted()
    {
        var figure = Assert.Single(With(Status.Contradicted));
        Assert.Equal((FigurePlace.Prose, "$1.5 million"), (figure.Place, figure.Text));
        var finding = Assert.Single(Release.Findings, static finding => finding.Severity == Severity.Error);
        Assert.Equal("FB201", finding.Rule.Code);
        Assert.Equal("1.6 million", finding.Expected);
        Assert.Contains("Normalized net income, 3 months to 2012-03-31", finding.Message, StringComparison.Ordinal);
        Assert.Contains("$1,554 (thousands), which prints as $1.6 million", finding.Message, StringComparison.Ordinal);
        Assert.Contains("printed $1.5 million allows 1.45 to 1.55 million; $1,554 lies 4 thousand outside", finding.Details);
        Assert.Contains(
            finding.Details,
            static detail =>
                detail.StartsWith("nearest explanation: $1,516", StringComparison.Ordinal)
                && detail.Contains("available to common stockholders", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Warnings_are_the_six_about_words_and_no_other() =>
        Assert.Equal(
            ["FB801", "FB802", "FB803", "FB804", "FB805", "FB808"],
            Release
                .Findings.Where(static finding => finding.Severity == Severity.Warning)
                .Select(static finding => finding.Rule.Code)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("$161.7 million", "prose-sum", "4,831 + 3,263 + 52,272 + 40,500 + 60,796")]
    [InlineData("$57.1 million", "prose-sum", "4,831 + 52,272")]
    [InlineData("(4,051)", "roll-forward", "$ 18,107 - $ 22,158")]
    [InlineData("(831)", "roll-forward", "10,555 - 11,386")]
    [InlineData("(371)", "roll-forward", "2,707 - 2,991 + 2,582 - 2,669")]
    [InlineData("(430)", "roll-forward", "14,596 - 15,026")]
    [InlineData("137", "roll-forward", "-1,772 + 1,909")]
    [InlineData("9,999", "roll-forward", "40,500 - 30,501")]
    [InlineData("394", "roll-forward", "2,493 - 2,508 + 3,037 - 3,365 - (737)")]
    [InlineData("(1,232)", "roll-forward", "(3,077) - (1,845)")]
    [InlineData("5", "two-class", "242 x 1,024 / (1,024 + 50,771)")]
    [InlineData("45", "two-class", "2,107 x 1,109 / (1,109 + 50,606)")]
    [InlineData("38", "two-class", "1,554 x 1,255 / (1,255 + 50,336)")]
    public void Is_proved_by_its_own_relation(string figure, string rule, string formula) =>
        Assert.Contains(
            Release.Ties,
            tie => tie.Rule == rule && tie.Verdict == Verdict.Exact && tie.Formula == formula && Release.Figures[tie.Result].Text == figure
        );

    [Fact]
    public void Every_basis_point_says_by_which_convention_it_holds()
    {
        var points = Release.Ties.Where(static tie => Release.Figures[tie.Result].Unit?.Kind == UnitKind.BasisPoints).ToList();
        Assert.Equal(13, points.Count);
        Assert.All(points, static tie => Assert.Contains("margins", tie.Basis, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_is_not_exact_says_what_else_it_allows() =>
        Assert.All(Release.Ties, static tie => Assert.Equal(tie.Verdict == Verdict.Exact, tie.Allowed is null));

    private static IEnumerable<Figure> With(Status status) =>
        Enumerable
            .Range(0, Release.Figures.Length)
            .Where(index => Release.Statuses[index] == status)
            .Select(index => Release.Figures[index]);
}
