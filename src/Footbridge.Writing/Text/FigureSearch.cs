using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Documents;
using Footbridge.Core.Ties;
using Footbridge.Core.Words;

namespace Footbridge.Writing.Text;

/// <summary>Finds the figures that a person means by a text or a place.</summary>
public static class FigureSearch
{
    private const int NearestShown = 5;

    /// <summary>
    /// Indices of the figures that <paramref name="query"/> means, in reading order: those at a place ("43:195", anywhere in
    /// the figure), else those printed so, else those whose digits are the same whatever currency sign, grouping and
    /// brackets stand around them.
    /// </summary>
    public static ImmutableArray<int> Find(Proof proof, string query)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(query);
        var found = AtPlace(proof, query);
        if (found.IsEmpty)
        {
            found = Where(proof, query, Squeezed);
        }
        return found.IsEmpty ? Where(proof, query, Bare) : found;
    }

    /// <summary>Indices of the figures whose text, or place, is nearest to <paramref name="query"/>: at most five, each text once.</summary>
    public static ImmutableArray<int> Nearest(Proof proof, string query)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(query);
        var wanted = Bare(query);
        var place = PlaceOf(query);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ranked = new List<(long Distance, int Index)>();
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            if (place is { } at)
            {
                if (proof.Documents[figure.Document].Places.PlaceOf(figure.Span) is TextPlace stands)
                {
                    var lines = Math.Abs((long)stands.Line - at.Line);
                    ranked.Add((lines * 1_000_000 + Math.Abs(stands.Column - at.Column), index));
                }
                continue;
            }
            var text = Bare(figure.Text);
            if (seen.Add(text))
            {
                ranked.Add((EditDistance.Between(wanted, text), index));
            }
        }
        // The sort keeps the reading order of equals: it is part of the key.
        ranked.Sort();
        return [.. ranked.Take(NearestShown).Select(entry => entry.Index)];
    }

    private static ImmutableArray<int> AtPlace(Proof proof, string query)
    {
        if (PlaceOf(query) is not { } place)
        {
            return [];
        }
        // "release.txt:43:195" means that file, where it is one of several.
        var path = PathOf(query);
        path = proof.Documents.Any(document => document.Path == path) ? path : null;
        var found = ImmutableArray.CreateBuilder<int>();
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            var figure = proof.Figures[index];
            if (
                (path is null || proof.Documents[figure.Document].Path == path)
                && proof.Documents[figure.Document].Places is LinePlaceMap lines
                && lines.OffsetOf(place.Line, place.Column) is { } offset
                && figure.Span.Contains(offset)
                && lines.Locate(offset) == place
            )
            {
                found.Add(index);
            }
        }
        return found.ToImmutable();
    }

    private static ImmutableArray<int> Where(Proof proof, string query, Func<string, string> normalised)
    {
        var wanted = normalised(query);
        if (wanted.Length == 0)
        {
            return [];
        }
        var found = ImmutableArray.CreateBuilder<int>();
        for (var index = 0; index < proof.Figures.Length; index++)
        {
            if (normalised(proof.Figures[index].Text) == wanted)
            {
                found.Add(index);
            }
        }
        return found.ToImmutable();
    }

    // "43:195" or "release.txt:43:195": a place copied out of a report will do.
    private static TextPlace? PlaceOf(string query)
    {
        var column = query.LastIndexOf(':');
        var line = column <= 0 ? -1 : query.LastIndexOf(':', column - 1);
        return
            column > 0
            && Number(query.AsSpan(line + 1, column - line - 1), out var first)
            && Number(query.AsSpan(column + 1), out var second)
            ? new TextPlace(first, second)
            : null;
    }

    private static string? PathOf(string query)
    {
        var column = query.LastIndexOf(':');
        var line = column <= 0 ? -1 : query.LastIndexOf(':', column - 1);
        return line <= 0 ? null : query[..line];
    }

    private static bool Number(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not '\\'));

    private static string Bare(string text) =>
        string.Concat(text.Where(letter => char.IsAsciiDigit(letter) || char.IsLetter(letter) || letter is '.' or '%')).ToLowerInvariant();
}
