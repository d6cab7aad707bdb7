using Footbridge.Checking;
using Footbridge.Core.Facts;
using Footbridge.Core.Periods;
using Footbridge.Core.Releases;
using Footbridge.Core.Ties;
using Footbridge.Reading;
using Footbridge.Writing.Releases;

namespace Footbridge.Writing.Tests.Releases;

/// <summary>A page that was written, read and checked again as a stranger would: what was lost or changed on the way.</summary>
internal static class RoundTrip
{
    public static readonly Func<Release, ReleaseFile>[] Pages = [HtmlRelease.Write, MarkdownRelease.Write, TextRelease.Write];

    public static Proof Check(ReleaseFile page) => ReleaseCheck.Run(DocumentReader.Read(page.Name, page.Bytes).Documents);

    /// <summary>One line for each bound figure that the checker does not find with the value, unit and period that it was bound to.</summary>
    public static IEnumerable<string> Losses(ReleaseFile page, bool periods = true)
    {
        var proof = Check(page);
        foreach (var match in FigureMatch.Of(page.Figures, proof.Figures))
        {
            if (match.Bound is not { } bound || bound.Figure.Value is null)
            {
                continue;
            }
            var text = bound.Figure.Text;
            if (match.Read is not { } index)
            {
                yield return $"{page.Name} at {bound.Span.Start}: {text} is not read as a number";
                continue;
            }
            var read = proof.Figures[index];
            if (!read.IsFinancial)
            {
                yield return $"{page.Name} at {bound.Span.Start}: {text} is read as {read.Kind}";
            }
            else if (!read.Number.IsDash && !FigureMatch.Agrees(bound.Figure, read))
            {
                yield return $"{page.Name} at {bound.Span.Start}: {text} stands for {bound.Figure.Value} {bound.Figure.Unit} and is read as {read.Value} {read.Unit} ({read.Label})";
            }
            else if (periods && bound.Figure.Period.End.Year > 1900 && !SameTime(bound.Figure.Period, read))
            {
                yield return $"{page.Name} at {bound.Span.Start}: {text} holds for {bound.Figure.Period} and is read for {read.Period?.ToString() ?? "no period"} ({read.Label})";
            }
        }
    }

    // A change lies between two periods: a column of changes has none of its own.
    private static bool SameTime(Period bound, Figure read) =>
        read.Period == bound || (read.Period is null && read.Unit?.Kind is UnitKind.Percent or UnitKind.BasisPoints);
}
