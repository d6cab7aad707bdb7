using System.Collections.Immutable;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.RoundTrip.Tests.Companies;
using Footbridge.Writing.Releases;

namespace Footbridge.RoundTrip.Tests;

/// <summary>A figure of a built release that somebody changes by hand is found by a check of the page.</summary>
public class ChangedFigureTests
{
    // Every so many figures of a page are changed, one at a time.
    private const int Step = 31;

    [Fact]
    public void One_changed_figure_is_found()
    {
        var (tried, found) = (0, 0);
        var missed = new List<string>();
        for (var seed = 1; seed <= 30; seed++)
        {
            var files = RandomCompany.Draw(seed);
            var page = Built.Of(files).Pages.Single(page => page.Page.Name == "release.html");
            var proved = Enumerable
                .Range(0, page.Proof.Figures.Length)
                .Where(index => page.Proof.Statuses[index] == Status.Proved && !page.Proof.Figures[index].Number.IsDash)
                .ToArray();
            for (var at = seed % Step; at < proved.Length; at += Step)
            {
                tried++;
                var (text, offset) = Changed(page, proved[at], seed + at);
                if (Names(Built.Check(page.Page.Name, Encoding.UTF8.GetBytes(text)), offset))
                {
                    found++;
                }
                else
                {
                    missed.Add($"seed {seed}: {page.Proof.Figures[proved[at]].Text} {page.Proof.Figures[proved[at]].Label}");
                }
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{found} of {tried} found");
        // Margins of a few segments are too few to be sure of; where a group is all of its section, its total may be named instead.
        Assert.True(tried > 200 && found >= 0.98m * tried, $"{found} of {tried} found\n" + string.Join('\n', missed));
    }

    // Another digit at some place of the figure.
    private static (string Text, int Offset) Changed(PageCoverage page, int figure, int choice)
    {
        var source = page.Proof.Documents[0].Source;
        var span = page.Proof.Figures[figure].Span;
        ImmutableArray<int> digits = [.. Enumerable.Range(span.Start, span.Length).Where(at => char.IsAsciiDigit(source[at]))];
        var at = digits[choice % Math.Min(3, digits.Length)];
        var digit = (char)('0' + (source[at] - '0' + 1 + choice % 8) % 10);
        return (source[..at] + digit + source[(at + 1)..], span.Start);
    }

    private static bool Names(Proof proof, int offset) =>
        proof.Findings.Any(finding =>
            finding.Severity == Severity.Error && finding.Figures.Any(index => proof.Figures[index].Span.Start == offset)
        );
}
