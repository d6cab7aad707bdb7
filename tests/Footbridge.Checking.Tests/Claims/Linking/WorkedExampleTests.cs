using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Tests;

namespace Footbridge.Checking.Tests.Claims.Linking;

/// <summary>The prose of the worked example: what ties, what does not, and the one figure that is wrong; then that figure put right and others changed.</summary>
public class WorkedExampleTests
{
    [Fact]
    public void All_prose_ties_but_the_customers_and_the_one_wrong_figure()
    {
        var proof = Check(Source());
        var claims = proof.Claims.Where(claim => claim.Tie is null || proof.Ties[claim.Tie.Value].Verdict == Verdict.Broken).ToList();
        Assert.Equal(59, proof.Claims.Length);
        Assert.Equal(["$1.5 million", "3,700"], claims.Select(claim => proof.Figures[claim.Figure].Text));
        Assert.Equal(Status.Contradicted, proof.Statuses[claims[0].Figure]);
        Assert.Equal(Status.Unsupported, proof.Statuses[claims[1].Figure]);
        var finding = Assert.Single(proof.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(claims[0].Figure, finding.Suspects[0]);
        Assert.Contains(finding.Details, detail => detail.Contains("1,516", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("increased 16% versus", "decreased 16% versus", "FB205", "16%")]
    [InlineData("totaled \\$25.3 million", "totaled \\$25.8 million", "FB201", "$25.8 million")]
    [InlineData("totaled \\$25.3 million", "totaled \\$25.3 billion", "FB201", "$25.3 billion")]
    [InlineData("or 59.6% of", "or 56.9% of", "FB204", "56.9%")]
    [InlineData("260 basis points sequentially", "620 basis points sequentially", "FB203", "620 basis points")]
    [InlineData("Total debt was \\$161.7", "Total debt was \\$167.1", "FB201", "$167.1 million")]
    public void A_slip_is_found_and_named(string from, string to, string code, string figure)
    {
        var source = Source().Replace("\\$1.5 million, or \\$0.03", "\\$1.6 million, or \\$0.03", StringComparison.Ordinal);
        Assert.Contains(from, source, StringComparison.Ordinal);
        var proof = Check(source.Replace(from, to, StringComparison.Ordinal));
        var finding = Assert.Single(proof.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(code, finding.Rule.Code);
        Assert.Equal(figure, proof.Figures[finding.Suspects.IsEmpty ? finding.Figures[0] : finding.Suspects[0]].Text);
    }

    private static string Source() => File.ReadAllText(ProjectFolder.SharedOrSkip("seed", "internap-1q13.txt"));

    private static Proof Check(string text) =>
        ReleaseCheck.Run(DocumentReader.Read("example.txt", System.Text.Encoding.UTF8.GetBytes(text)).Documents);
}
