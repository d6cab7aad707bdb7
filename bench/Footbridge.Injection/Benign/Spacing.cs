using System.Collections.Immutable;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Injection.Changes;
using Footbridge.Injection.Figures;

namespace Footbridge.Injection.Benign;

/// <summary>Other spaces in and around the figures of running text.</summary>
internal static class Spacing
{
    /// <summary>A no-break space for each space inside a figure.</summary>
    public static BenignEdit NoBreak(PrintedRelease release)
    {
        var space = release.Proof.Documents[0].Format == DocumentFormat.Html ? "&nbsp;" : "\u00a0";
        return new BenignEdit(
            BenignKind.Spaces,
            [.. from figure in InText(release) from at in Spaces(release, figure.Figure.Span) select new Edit(at, 1, space)]
        );
    }

    /// <summary>Two spaces for the one in front of a figure, where the format joins them. In plain text blanks are layout.</summary>
    public static BenignEdit Doubled(PrintedRelease release) =>
        new(
            BenignKind.Spaces,
            [
                .. from figure in InText(release)
                let start = figure.Figure.Span.Start
                where release.Proof.Documents[0].Format != DocumentFormat.Text
                where start > 1 && Source(release)[start - 1] == ' ' && Source(release)[start - 2] is not ('\n' or '>' or '-' or '*' or ' ')
                select new Edit(start - 1, 0, " "),
            ]
        );

    private static IEnumerable<PrintedFigure> InText(PrintedRelease release) =>
        release.Figures.OfType<PrintedFigure>().Where(figure => figure.Figure.Place == FigurePlace.Prose);

    // Spaces inside tags are left alone.
    private static IEnumerable<int> Spaces(PrintedRelease release, SourceSpan span)
    {
        var source = Source(release);
        return source.AsSpan(span.Start, span.Length).ContainsAny('<', '&')
            ? ImmutableArray<int>.Empty
            : Enumerable.Range(span.Start, span.Length).Where(at => source[at] == ' ');
    }

    private static string Source(PrintedRelease release) => release.Proof.Documents[0].Source;
}
