using System.Text;
using Footbridge.Bench;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Digits;

/// <summary>What the check said of a file with one digit changed.</summary>
/// <param name="Change">The change.</param>
/// <param name="IsDetected">True when there is an error that the unmodified file does not have.</param>
/// <param name="Rank">Best place of the changed figure among the suspects of a new error, from 1; 0 when no new error suspects it.</param>
/// <param name="IsNamed">True when a new error has it among its figures or suspects.</param>
/// <param name="Elsewhere">New errors that do not name it: false alarms.</param>
/// <param name="Codes">The codes of the new errors and warnings, for the list of misses.</param>
internal sealed record DigitTrial(DigitChange Change, bool IsDetected, int Rank, bool IsNamed, int Elsewhere, string Codes)
{
    /// <summary>Changes the digit, checks, and compares with the proof of the unmodified file.</summary>
    public static DigitTrial Run(InputFile file, Proof before, DigitChange change)
    {
        var figure = before.Figures[change.Figure];
        var source = before.Documents[figure.Document].Source.ToCharArray();
        source[change.Offset] = change.To;
        var after = Product.Check(file.Name, Encoding.UTF8.GetBytes(source));
        return Judge(before, after, change);
    }

    /// <summary>Compares two proofs; a change keeps the length of the file, so offsets agree.</summary>
    public static DigitTrial Judge(Proof before, Proof after, DigitChange change)
    {
        var known = before
            .Findings.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.Fingerprint)
            .ToHashSet(StringComparer.Ordinal);
        int errors = 0,
            best = 0,
            elsewhere = 0;
        var named = false;
        foreach (var finding in after.Findings)
        {
            if (finding.Severity != Severity.Error || known.Contains(finding.Fingerprint))
            {
                continue;
            }
            errors++;
            var rank = 1 + finding.Suspects.ToList().FindIndex(IsChanged);
            best = rank == 0 || (best > 0 && best < rank) ? best : rank;
            var names = rank > 0 || finding.Figures.Any(IsChanged);
            named |= names;
            elsewhere += names ? 0 : 1;
        }
        var codes = after
            .Findings.Where(finding => finding.Severity > Severity.Note)
            .Where(finding => !known.Contains(finding.Fingerprint))
            .Select(finding => finding.Rule.Code)
            .Order(StringComparer.Ordinal);
        return new DigitTrial(change, errors > 0, best, named, elsewhere, string.Join(' ', codes));

        bool IsChanged(int index) => after.Figures[index].Span.Contains(change.Offset);
    }
}
