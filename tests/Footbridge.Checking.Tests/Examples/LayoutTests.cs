using System.Text;
using Footbridge.Checking.Tests.Specs;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Tests;

namespace Footbridge.Checking.Tests.Examples;

/// <summary>The same release, drawn otherwise, says the same: every figure has the same status, and the same is wrong.</summary>
public class LayoutTests
{
    private static readonly string s_markdown = File.ReadAllText(ProjectFolder.PathOf("examples", "internap-1q13", "published.md"));

    [Theory]
    [InlineData("html", DocumentFormat.Html)]
    [InlineData("split html", DocumentFormat.Html)]
    [InlineData("fixed width", DocumentFormat.Text)]
    public void The_example_has_the_same_statuses_however_it_is_drawn(string drawing, DocumentFormat format)
    {
        var expected = Pipes();
        var actual = Drawn(drawing, s_markdown);
        Assert.Equal(format, actual.Documents[0].Format);
        Assert.Equal(expected.Coverage.Financial, actual.Coverage.Financial);
        Assert.Equal(Figures(expected), Figures(actual));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("split html")]
    [InlineData("fixed width")]
    public void The_example_has_the_same_findings_however_it_is_drawn(string drawing) =>
        Assert.Equal(Findings(Pipes()), Findings(Drawn(drawing, s_markdown)));

    [Theory]
    [InlineData("html")]
    [InlineData("split html")]
    [InlineData("fixed width")]
    public void A_misprint_is_named_however_it_is_drawn(string drawing)
    {
        // Net cash from operations of the quarter, with two digits swapped.
        var misprint = s_markdown.Replace(" 6,109 ", " 6,190 ", StringComparison.Ordinal);
        Assert.NotEqual(s_markdown, misprint);
        var (expected, actual) = (CheckedText.Check(misprint).Proof, Drawn(drawing, misprint));
        Assert.Contains(Findings(actual), finding => finding.Contains("6,190", StringComparison.Ordinal));
        Assert.Equal(Figures(expected), Figures(actual));
        Assert.Equal(Findings(expected), Findings(actual));
    }

    [Fact]
    public void A_release_and_its_statements_in_two_files_say_the_same_in_either_order()
    {
        var cut = s_markdown.IndexOf("## Unaudited Condensed Consolidated Statements of Operations", StringComparison.Ordinal);
        var release = Read("release.md", s_markdown[..cut]);
        var statements = Read("statements.md", s_markdown[cut..]);
        var (first, second) = (ReleaseCheck.Run([release, statements]), ReleaseCheck.Run([statements, release]));
        Assert.Equal(405, first.Coverage.Financial);
        Assert.Equal(ByFile(first), ByFile(second));
        Assert.Equal(Findings(first).Order(StringComparer.Ordinal), Findings(second).Order(StringComparer.Ordinal));

        static Document Read(string path, string text) =>
            Assert.Single(DocumentReader.Read(path, new UTF8Encoding(false).GetBytes(text)).Documents);

        static IEnumerable<string> ByFile(Proof proof) =>
            Enumerable
                .Range(0, proof.Figures.Length)
                .Select(index => (Figure: proof.Figures[index], Status: proof.Statuses[index]))
                .Select(each =>
                    $"{proof.Documents[each.Figure.Document].Path} {each.Figure.Span.Start:D6} {each.Figure.Text}: {each.Status}"
                )
                .Order(StringComparer.Ordinal);
    }

    private static Proof Pipes() => CheckedText.Check(s_markdown).Proof;

    private static Proof Drawn(string drawing, string markdown)
    {
        var release = new Redrawn(markdown);
        return drawing switch
        {
            "html" => CheckedText.Check(release.Html(splits: false), "html").Proof,
            "split html" => CheckedText.Check(release.Html(splits: true), "html").Proof,
            _ => CheckedText.Check(release.FixedWidth(), "text").Proof,
        };
    }

    private static List<string> Figures(Proof proof) =>
        [
            .. Enumerable
                .Range(0, proof.Figures.Length)
                .Where(index => proof.Figures[index].IsFinancial)
                .Select(index => $"{Text(proof.Figures[index])}: {proof.Statuses[index]}"),
        ];

    private static List<string> Findings(Proof proof) =>
        [
            .. proof
                .Findings.Where(finding => finding.Severity > Severity.Note)
                .Select(finding =>
                    $"{finding.Severity} {finding.Rule.Code} {string.Join(" ", finding.Suspects.Select(index => Text(proof.Figures[index])))}"
                ),
        ];

    // Spaces do not count: a sign may have a cell of its own, and a line may end inside a figure.
    private static string Text(Figure figure) => string.Concat(figure.Text.Where(character => !char.IsWhiteSpace(character)));
}
