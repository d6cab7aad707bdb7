using Footbridge.Core.Ties;
using Footbridge.RoundTrip.Tests.Companies;
using Footbridge.Writing.Releases;

namespace Footbridge.RoundTrip.Tests;

/// <summary>What Build writes, Check proves: over companies that a seed makes up.</summary>
public class RandomCompanyTests
{
    private const int Companies = 60;

    [Fact]
    public void Every_figure_of_a_built_release_is_proved_or_shows_data_of_the_package()
    {
        var faults = new List<string>();
        var (financial, sure) = (0, 0);
        for (var seed = 1; seed <= Companies; seed++)
        {
            foreach (var page in Built.Of(RandomCompany.Draw(seed)).Pages)
            {
                faults.AddRange(Faults(page).Select(fault => $"seed {seed}, {page.Page.Name}: {fault}"));
                financial += page.Proof.Coverage.Financial;
                sure += page.Proof.Coverage.Proved + page.Proof.Coverage.Rounded;
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{sure} of {financial} proved by the page alone");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
        // What shows data is sure, but no proof: a reader who proved little would pass the above.
        Assert.True(sure >= 0.98m * financial, $"{sure} of {financial} proved by the page alone");
    }

    private static IEnumerable<string> Faults(PageCoverage page)
    {
        foreach (var finding in page.Proof.Findings.Where(finding => finding.Severity == Core.Findings.Severity.Error))
        {
            yield return $"{finding.Rule.Code} {finding.Message} {string.Join(" / ", finding.Details)}";
        }
        foreach (var typed in page.Typed)
        {
            yield return $"typed: {page.Proof.Figures[typed].Text}";
        }
        foreach (var misread in page.Misread)
        {
            var bound = misread.Bound!.Value.Figure;
            var read = misread.Read is { } index ? page.Proof.Figures[index] : null;
            yield return $"misread: {bound.Text} {bound.Expression} {bound.Period} as {(read is null ? "nothing" : $"{read.Kind} {read.Value} {read.Unit} ({read.Label})")}";
        }
    }
}
