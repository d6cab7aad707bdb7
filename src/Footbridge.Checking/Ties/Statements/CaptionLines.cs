using Footbridge.Checking.Facts;
using Footbridge.Checking.Ties.Relations;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Statements;

/// <summary>
/// An amount inside a caption that another table has as a line: "net of accumulated depreciation of $9,527" and the line of a
/// note. Its words, its day and its unit say which line.
/// </summary>
internal static class CaptionLines
{
    /// <summary>Digits enough to tell the line from others with the same words.</summary>
    private const int FewestUnits = 100;

    /// <summary>A word that more lines have than this tells none of them.</summary>
    private const int MostLines = 100;

    /// <summary>A longer phrase is no name of a line.</summary>
    private const int MostWords = 6;

    /// <summary>Adds the ties of <paramref name="captions"/> to <paramref name="ties"/>.</summary>
    public static void Find(FactBook facts, CaptionFigures captions, TieBook ties)
    {
        int[] phrase = [];
        foreach (var caption in captions.All)
        {
            if (caption.Role is not (CaptionRole.Other or CaptionRole.Discount))
            {
                continue;
            }
            var words = TellingWords.Of(facts.Words.Words(Clause(caption.Before)), facts.Words);
            // In "of $9,527 and $9,234" the second figure has the words of the first.
            phrase = words.Length > 0 ? words : phrase;
            if (
                phrase.Length is > 0 and <= MostWords
                && caption.Period is not null
                && facts.CanTie(caption.Figure)
                && facts.Figures[caption.Figure] is { Unit.Kind: UnitKind.Money, Number.Mantissa: >= FewestUnits or <= -FewestUnits }
                && Twin(facts, caption, phrase) is { } twin
            )
            {
                ties.Add(
                    TieRules.Caption,
                    caption.Figure,
                    [twin.Figure],
                    new Agreement((sbyte)(twin.Value < 0m != facts.QuantityOf(caption.Figure).Value < 0m ? -1 : 1)),
                    TieForce.Hint,
                    "the caption says what a line of another table says"
                );
            }
        }
    }

    /// <summary>The line of another table with all words of the phrase, and this amount on this day.</summary>
    private static Fact? Twin(FactBook facts, CaptionFigure caption, int[] phrase)
    {
        var rarest = phrase[0];
        foreach (var word in phrase)
        {
            if (facts.Words.IsGeneral(word))
            {
                return null;
            }
            rarest = facts.WithWord(word).Count < facts.WithWord(rarest).Count ? word : rarest;
        }
        if (facts.WithWord(rarest).Count > MostLines)
        {
            return null;
        }
        var value = Math.Abs(facts.QuantityOf(caption.Figure).Value);
        foreach (var line in facts.WithWord(rarest))
        {
            if (
                line.Document != caption.Line.Document
                || line.Table == caption.Line.Table
                || !Array.TrueForAll(phrase, word => line.Path.AsSpan().BinarySearch(word) >= 0)
            )
            {
                continue;
            }
            foreach (var fact in line.Facts)
            {
                if (
                    fact is { Unit.Kind: UnitKind.Money }
                    && Math.Abs(fact.Value) == value
                    && fact.Period is { } period
                    && period.End == caption.Period!.End
                )
                {
                    return fact;
                }
            }
        }
        return null;
    }

    /// <summary>The words nearest to the figure: behind the last comma, "net of", "less" or "including".</summary>
    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> before)
    {
        foreach (var mark in (ReadOnlySpan<string>)[",", ";", "(", "net of", "less", "including", "excluding"])
        {
            var at = before.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && before[(at + mark.Length)..].ContainsAnyInRange('a', 'z'))
            {
                before = before[(at + mark.Length)..];
            }
        }
        return before;
    }
}
