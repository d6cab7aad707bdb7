using System.Collections.Immutable;
using System.Text;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;

namespace Footbridge.Measure.Perturb;

/// <summary>What the check said of a file with one change.</summary>
/// <param name="Change">The change.</param>
/// <param name="Rank">Best place of a changed figure among the suspects of a new error, from 1; 0 when no new error suspects it.</param>
/// <param name="IsNamed">True when a new error has a changed figure among its figures or suspects.</param>
/// <param name="Errors">New errors.</param>
/// <param name="Elsewhere">New errors that name no changed figure: false alarms.</param>
/// <param name="Codes">The codes of the new errors and warnings, for the list of misses.</param>
internal sealed record PerturbTrial(Change Change, int Rank, bool IsNamed, int Errors, int Elsewhere, string Codes)
{
    /// <summary>
    /// True when a new error names the figure among its suspects; for a word, when it names a figure of the clause at all, since
    /// it is the word that is wrong.
    /// </summary>
    public bool IsDetected => Change.Kind is Alteration.Direction or Alteration.DistantDirection ? IsNamed : Rank > 0;

    /// <summary>Makes the change, checks, and compares with the proof of the unmodified file.</summary>
    public static PerturbTrial Run(InputFile file, Proof before, ILookup<string, Finding> known, Change change)
    {
        var source = before.Documents[before.Figures[change.Figures[0]].Document].Source;
        var after = Product.Check(file.Name, Encoding.UTF8.GetBytes(Edit.Apply(source, change.Edits)));
        return Judge(before, known, after, change);
    }

    /// <summary>The errors of a proof by fingerprint.</summary>
    public static ILookup<string, Finding> Known(Proof proof) =>
        proof
            .Findings.Where(finding => finding.Severity == Severity.Error)
            .ToLookup(finding => finding.Fingerprint, StringComparer.Ordinal);

    /// <summary>Compares two proofs.</summary>
    /// <param name="before">That of the unmodified file.</param>
    /// <param name="known">Its errors by fingerprint.</param>
    /// <param name="after">That of the changed file.</param>
    /// <param name="change">The change.</param>
    public static PerturbTrial Judge(Proof before, ILookup<string, Finding> known, Proof after, Change change)
    {
        var document = before.Figures[change.Figures[0]].Document;
        var places = change
            .Figures.Select(figure => before.Figures[figure].Span)
            .Select(span => Edit.Moved(span.Start, span.End, change.Edits))
            .ToImmutableArray();
        int errors = 0,
            best = 0,
            elsewhere = 0;
        var named = false;
        foreach (var finding in after.Findings)
        {
            if (finding.Severity != Severity.Error)
            {
                continue;
            }
            var rank = 1 + IndexOf(finding.Suspects);
            var names = rank > 0 || finding.Figures.Any(IsChanged);
            if (known.Contains(finding.Fingerprint) && !(names && Newly(finding.Fingerprint, rank > 0)))
            {
                continue;
            }
            errors++;
            best = rank == 0 || (best > 0 && best < rank) ? best : rank;
            named |= names;
            elsewhere += names ? 0 : 1;
        }
        var codes = after
            .Findings.Where(finding => finding.Severity > Severity.Note && !known.Contains(finding.Fingerprint))
            .Select(finding => finding.Rule.Code)
            .Order(StringComparer.Ordinal);
        return new PerturbTrial(change, best, named, errors, elsewhere, string.Join(' ', codes));

        int IndexOf(ImmutableArray<int> figures)
        {
            for (var index = 0; index < figures.Length; index++)
            {
                if (IsChanged(figures[index]))
                {
                    return index;
                }
            }
            return -1;
        }

        bool IsChanged(int index)
        {
            var figure = after.Figures[index];
            return figure.Document == document && places.Any(place => figure.Span.Start < place.End && figure.Span.End > place.Start);
        }

        // An error of the unmodified file that did not suspect the figure then, and does now, is another error.
        bool Newly(string fingerprint, bool isSuspect) =>
            known[fingerprint]
                .All(finding =>
                    !change.Figures.Any(figure => finding.Suspects.Contains(figure) || (!isSuspect && finding.Figures.Contains(figure)))
                );
    }
}
