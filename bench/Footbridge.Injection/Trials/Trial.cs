using System.Collections.Immutable;
using System.Text;
using Footbridge.Bench;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;
using Footbridge.Core.Ties;
using Footbridge.Injection.Changes;

namespace Footbridge.Injection.Trials;

/// <summary>What the check said of a file with one change.</summary>
/// <param name="Change">The change.</param>
/// <param name="Rank">Best place of a changed figure among the suspects of a new error, from 1; 0 when no new error suspects it.</param>
/// <param name="IsDetected">
/// True when a new error suspects a changed figure, or suspects nothing and is about it. For a word, when a new error is about a
/// figure of its clause: it is the word that is wrong.
/// </param>
/// <param name="Errors">New errors.</param>
/// <param name="Elsewhere">New errors that name no changed figure: false alarms.</param>
/// <param name="IsAsked">True when a new warning names a changed figure.</param>
/// <param name="IsRead">True when every changed figure was read as it is printed now.</param>
/// <param name="Codes">The codes of the new errors and warnings, for the list of misses.</param>
internal sealed record Trial(Change Change, int Rank, bool IsDetected, int Errors, int Elsewhere, bool IsAsked, bool IsRead, string Codes)
{
    /// <summary>Makes the change, checks, and compares with the proof of the unmodified file.</summary>
    public static Trial Run(string name, Proof before, Change change) => Judge(before, After(name, before, change.Edits), change);

    /// <summary>The proof of the file with some edits.</summary>
    public static Proof After(string name, Proof before, IEnumerable<Edit> edits) =>
        // All documents of a file share its source.
        Product.Check(name, Encoding.UTF8.GetBytes(Edit.Apply(before.Documents[0].Source, edits)));

    /// <summary>Compares two proofs.</summary>
    /// <param name="before">That of the unmodified file.</param>
    /// <param name="after">That of the changed file.</param>
    /// <param name="change">The change.</param>
    public static Trial Judge(Proof before, Proof after, Change change)
    {
        var document = before.Figures[change.Figures[0]].Document;
        var places = change
            .Figures.Select(figure => before.Figures[figure].Span)
            .Select(span => Edit.Moved(span.Start, span.End, change.Edits))
            .ToImmutableArray();
        var known = NewFindings.Known(before);
        int errors = 0,
            best = 0,
            elsewhere = 0;
        bool isDetected = false,
            isAsked = false;
        foreach (var finding in after.Findings.Where(finding => finding.Severity != Severity.Note))
        {
            var rank = 1 + finding.Suspects.ToList().FindIndex(IsChanged);
            var names = rank > 0 || finding.Figures.Any(IsChanged);
            if (known.Contains(NewFindings.Key(finding)) && !(names && Newly(finding, rank > 0)))
            {
                continue;
            }
            if (finding.Severity == Severity.Warning)
            {
                isAsked |= names;
                continue;
            }
            errors++;
            elsewhere += names ? 0 : 1;
            best = rank == 0 || (best > 0 && best < rank) ? best : rank;
            isDetected |= change.IsOfWord ? names : rank > 0 || (names && finding.Suspects.IsEmpty);
        }
        var codes = NewFindings.Of(before, after).Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal);
        return new Trial(change, best, isDetected, errors, elsewhere, isAsked, IsReadAsPrinted(), string.Join(' ', codes));

        bool IsChanged(int index) => places.Any(place => Stands(after.Figures[index], place));

        bool Stands(Figure figure, (int Start, int End) place) =>
            figure.Document == document && figure.Span.Start < place.End && figure.Span.End > place.Start;

        // An error of the unmodified file that did not suspect the figure then, and does now, is another error.
        bool Newly(Finding finding, bool isSuspect) =>
            known[NewFindings.Key(finding)]
                .All(old => !change.Figures.Any(figure => old.Suspects.Contains(figure) || (!isSuspect && old.Figures.Contains(figure))));

        bool IsReadAsPrinted() =>
            change.Values.All(value =>
            {
                var span = before.Figures[value.Figure].Span;
                var place = Edit.Moved(span.Start, span.End, change.Edits);
                return after.Figures.Any(figure => Stands(figure, place) && figure.Number == value.Number && figure.Scale == value.Scale);
            });
    }
}
