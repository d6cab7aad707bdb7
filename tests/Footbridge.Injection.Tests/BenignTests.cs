using System.Text;
using Footbridge.Bench;
using Footbridge.Core.Ties;
using Footbridge.Injection.Benign;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;
using Footbridge.Injection.Trials;

namespace Footbridge.Injection.Tests;

public sealed class BenignTests
{
    private const string Markdown = """
        # Results of the second quarter of 2024

        Revenue came to $69.73 million in the second quarter of 2024, and the company’s costs to $15.5 million.

        (In thousands)

        | | Three Months Ended June 30, 2024 | Three Months Ended June 30, 2023 |
        |---|--:|--:|
        | Water | 61,204 | 51,187 |
        | Heat | 8,522 | 9,011 |
        | Revenue | 69,726 | 60,198 |
        """;

    private const string Html = """
        <html><body><p>Revenue came to $69.73 million in the second quarter of 2024, and the company’s costs to $15.5 million.</p>
        <p>(In thousands)</p><table><tr><td></td><td>Three Months Ended June 30, 2024</td><td>Three Months Ended June 30, 2023</td></tr>
        <tr><td>Water</td><td>$&nbsp;61,204</td><td>51,187</td></tr><tr><td>Heat</td><td>8,522</td><td>9,011</td></tr>
        <tr><td>Revenue</td><td>69,726</td><td>60,198</td></tr></table><!-- 100% (not shown) --><script>var x = "$(1)";</script></body></html>
        """;

    public static TheoryData<string, string> Pages => new() { { "release.md", Markdown }, { "release.html", Html } };

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_says_the_same_is_read_the_same(string name, string page)
    {
        var release = new PrintedRelease(Product.Check(name, Encoding.UTF8.GetBytes(page)));
        var edits = BenignEdits.Of(release, int.MaxValue, 1).ToList();
        Assert.Equal(Enum.GetValues<BenignKind>(), edits.Select(edit => edit.Kind).Distinct().Order());
        Assert.Contains(release.Proof.Statuses, status => status == Status.Proved);
        foreach (var edit in edits)
        {
            var changed = Edit.Apply(page, edit.Edits);
            Assert.NotEqual(page, changed);
            var after = Product.Check(name, Encoding.UTF8.GetBytes(changed));
            if (edit.Kind != BenignKind.RoundedAgain)
            {
                Assert.Equal(Financial(release.Proof), Financial(after));
            }
            var trial = BenignTrial.Run(name, release.Proof, edit);
            Assert.Equal((0, 0, ""), (trial.Errors, trial.Warnings, trial.Codes));
        }
    }

    [Fact]
    public void Prose_is_rounded_from_what_proves_it()
    {
        var release = new PrintedRelease(Product.Check("release.md", Encoding.UTF8.GetBytes(Markdown)));
        var edit = Assert.Single(RoundingAgain.Of(release));
        Assert.Contains("came to $69.7 million", Edit.Apply(Markdown, edit.Edits), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_hidden_in_a_page_is_touched()
    {
        var release = new PrintedRelease(Product.Check("release.html", Encoding.UTF8.GetBytes(Html)));
        var page = Edit.Apply(Html, Spelling.Of(release).Edits);
        Assert.Contains("<!-- 100% (not shown) --><script>var x = \"$(1)\";</script>", page, StringComparison.Ordinal);
        Assert.Contains("came to &#36;69.73 million", page, StringComparison.Ordinal);
        Assert.Contains("<td>&#36;&#160;61,204</td>", page, StringComparison.Ordinal);
    }

    private static IEnumerable<(decimal, Status?)> Financial(Proof proof) =>
        proof.Figures.Zip(proof.Statuses).Where(each => each.First.IsFinancial).Select(each => (each.First.Value, each.Second));
}
