using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Injection.Trials;

/// <summary>Which errors and warnings a changed file has that the unmodified one has not.</summary>
internal static class NewFindings
{
    /// <summary>What makes two findings one.</summary>
    public static (Severity Severity, string Fingerprint) Key(Finding finding) => (finding.Severity, finding.Fingerprint);

    /// <summary>The findings of a proof by key.</summary>
    public static ILookup<(Severity, string), Finding> Known(Proof proof) => proof.Findings.ToLookup(Key);

    /// <summary>Errors and warnings of <paramref name="after"/> that <paramref name="before"/> has not, or not so often.</summary>
    public static IEnumerable<Finding> Of(Proof before, Proof after)
    {
        var left = before.Findings.GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        foreach (var finding in after.Findings.Where(finding => finding.Severity != Severity.Note))
        {
            var count = left.GetValueOrDefault(Key(finding));
            left[Key(finding)] = count - 1;
            if (count <= 0)
            {
                yield return finding;
            }
        }
    }
}
