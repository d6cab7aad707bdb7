using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Injection.Trials;

namespace Footbridge.Injection.Benign;

/// <summary>What the check said of a file with a benign edit.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Errors">Errors that the unmodified file has not: false alarms.</param>
/// <param name="Warnings">Warnings that the unmodified file has not.</param>
/// <param name="Lost">Figures that are supported no longer, less those that are now.</param>
/// <param name="Codes">The codes of the new findings, with their places.</param>
internal sealed record BenignTrial(BenignEdit Edit, int Errors, int Warnings, int Lost, string Codes)
{
    /// <summary>Makes the edit, checks, and compares with the proof of the unmodified file.</summary>
    public static BenignTrial Run(string name, Proof before, BenignEdit edit)
    {
        var after = Trial.After(name, before, edit.Edits);
        var findings = NewFindings.Of(before, after).ToList();
        return new BenignTrial(
            edit,
            findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning),
            Supported(before) - Supported(after),
            string.Join(
                ' ',
                findings.Select(finding =>
                    $"{finding.Rule.Code}@{after.Documents[finding.Document].Places.PlaceOf(finding.Span).Describe()}"
                )
            )
        );
    }

    private static int Supported(Proof proof) => proof.Statuses.Count(status => status is Status.Proved or Status.Rounded);
}
