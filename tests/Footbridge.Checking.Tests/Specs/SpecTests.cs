using System.Globalization;
using System.Text;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Tests.Specs;

/// <summary>Runs the cases of the folder "specs".</summary>
public class SpecTests
{
    private static readonly IReadOnlyList<SpecCase> s_cases = SpecFile.All();

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var found in s_cases)
        {
            data.Add(found.File, found.Heading);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string file, string heading)
    {
        var spec = s_cases.Single(found => found.File == file && found.Heading == heading);
        var result = CheckedText.Check(spec.Text, spec.Kind);
        var faults = new StringBuilder();
        foreach (var (line, text) in spec.Expectations)
        {
            if (Expectation.Test(text, result) is { } fault)
            {
                faults.AppendLine(CultureInfo.InvariantCulture, $"specs/{file}:{line}: {text}: {fault}");
            }
        }
        foreach (var finding in result.Proof.Findings)
        {
            if (finding.Severity > Severity.Note && !spec.Expectations.Any(line => FindingExpectations.Names(line.Text, result, finding)))
            {
                faults.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"specs/{file}:{spec.Line}: not expected: {finding.Rule.Code} {finding.Message}"
                );
            }
        }
        foreach (var fault in ProofInvariants.Faults(result.Proof))
        {
            faults.AppendLine(CultureInfo.InvariantCulture, $"specs/{file}:{spec.Line}: {fault}");
        }
        Assert.True(faults.Length == 0, $"{faults}found:\n{result.Describe()}");
    }
}
