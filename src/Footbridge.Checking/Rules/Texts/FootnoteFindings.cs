using System.Numerics;
using Footbridge.Checking.Facts;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>
/// Looks for markers without a note. A document that has notes with numbers begins each of them with its number; a marker with a
/// number that begins nothing, while smaller numbers do, points nowhere.
/// </summary>
internal static class FootnoteFindings
{
    /// <summary>More than this many notes are numbered paragraphs.</summary>
    private const int MostNotes = 40;

    /// <summary>Shorter words are units and formulas.</summary>
    private const int ShortestWord = 3;

    /// <summary>A note that is missing is near the others; a number far beyond them is none of theirs.</summary>
    private const int FarthestNote = 3;

    /// <summary>One finding for each number without a note, at the first marker that has it.</summary>
    public static void Find(FactBook facts, List<Finding> findings)
    {
        var notes = new ulong[facts.Documents.Count];
        var markers = new List<(int Number, TextFigures Text, FigureAt At)>();
        foreach (var text in facts.Texts)
        {
            foreach (var at in text.Figures)
            {
                var figure = facts.Figures[at.Figure];
                if (figure.Kind is not (FigureKind.FootnoteMarker or FigureKind.Enumerator) || NumberOf(figure.Text) is not { } number)
                {
                    continue;
                }
                if (Begins(text.Text.Value, at.Start))
                {
                    notes[text.Document] |= 1UL << number;
                }
                else if (figure.Kind == FigureKind.FootnoteMarker && IsCertain(text, at))
                {
                    markers.Add((number, text, at));
                }
            }
        }
        foreach (var (number, text, at) in markers)
        {
            var known = notes[text.Document];
            // Note 1 must be there: else the notes are written in a way that is not read as notes.
            if ((known >> number & 1) == 0 && IsGap(known, number))
            {
                notes[text.Document] |= 1UL << number;
                findings.Add(Of(facts, number, text, at, known));
            }
        }
    }

    /// <summary>
    /// True when the notes with this one run from 1 without another gap: else what begins with numbers are not the notes, or not
    /// all of them were read as notes.
    /// </summary>
    private static bool IsGap(ulong known, int number)
    {
        var highest = 63 - BitOperations.LeadingZeroCount(known | 1);
        var run = (2UL << highest) - 2;
        return (known & 2) != 0 && number <= highest + FarthestNote && (run & ~(known | 1UL << number)) == 0;
    }

    private static Finding Of(FactBook facts, int number, TextFigures text, FigureAt at, ulong known)
    {
        var there = Enumerable.Range(1, MostNotes).Where(note => (known >> note & 1) != 0);
        var marker = facts.Figures[at.Figure].Text;
        var from = Math.Max(0, at.Start - 60);
        return TextFinding.Of(
            FootnoteMarkerUnresolved.Rule,
            $"the marker {marker} behind {TextFinding.Quote(text.Text.Value.AsSpan(from, at.Start - from))} points to a note {number}, and no note begins with it",
            [$"notes that are there: {string.Join(", ", there)}", "next: add the note, or take the marker away"],
            text.Document,
            text.Text.Span(at.Start, at.End),
            [at.Figure],
            text.Table?.Title ?? "",
            text.Text.Value[from..at.End]
        );
    }

    /// <summary>The number of a marker; null for two at once, and for what is too large.</summary>
    private static int? NumberOf(string text)
    {
        var number = 0;
        var ended = false;
        foreach (var character in text)
        {
            var digit =
                char.IsDigit(character) ? character - '0'
                : character is '¹' ? 1
                : character is '²' ? 2
                : character is '³' ? 3
                : character is >= '\u2074' and <= '\u2079' ? character - '\u2070'
                : -1;
            if (digit < 0)
            {
                ended |= number > 0;
                continue;
            }
            if (ended || (number = 10 * number + digit) > MostNotes)
            {
                return null;
            }
        }
        return number > 0 ? number : null;
    }

    /// <summary>False for "m²", "CO²" and "10³".</summary>
    private static bool StandsBehindWord(string text, int at)
    {
        var letters = 0;
        while (letters < ShortestWord && at - letters > 0 && char.IsLetter(text[at - letters - 1]))
        {
            letters++;
        }
        return letters == ShortestWord || letters == 0 && at > 0 && text[at - 1] is ')' or '"' or '”' or ',' or '.' or ' ';
    }

    private static bool Begins(string text, int at)
    {
        for (var index = 0; index < at; index++)
        {
            if (char.IsLetterOrDigit(text[index]))
            {
                // The number of a note may begin any line of a block.
                return text.AsSpan(0, at).TrimEnd(" (\t\u00A0[-•") is [.., '\n'];
            }
        }
        return true;
    }

    /// <summary>
    /// True for a marker that is raised, or that ends a caption in parentheses. In running text a number in parentheses may be an
    /// amount: "51, compared to 44 in 2023 and (40) in 2022".
    /// </summary>
    private static bool IsCertain(TextFigures text, FigureAt at)
    {
        var value = text.Text.Value;
        return (text.Text.IsSuperscript(at.Start) || value[at.Start] > 127) && StandsBehindWord(value, at.Start)
            || text.Place != FigurePlace.Prose && at.Start > 1 && value[at.Start] == '(' && value.AsSpan(at.End).IsWhiteSpace();
    }
}
