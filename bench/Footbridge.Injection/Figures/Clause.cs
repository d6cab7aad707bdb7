using System.Collections.Immutable;
using Footbridge.Core.Ties;

namespace Footbridge.Injection.Figures;

/// <summary>A stretch of running text between marks that end a thought: indices of its characters, end exclusive.</summary>
internal readonly record struct Clause(int Start, int End)
{
    /// <summary>The marks that end a sentence.</summary>
    public const string Sentences = ".!?";

    /// <summary>The marks that end a thought. A comma inside a number has no blank after it.</summary>
    public const string Thoughts = ".:;!?,—";

    /// <summary>Cuts a text at the marks that a blank or the end follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks: <see cref="Sentences"/> or <see cref="Thoughts"/>.</param>
    public static IEnumerable<Clause> Of(string text, string marks)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (marks.Contains(text[index]) && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1])))
            {
                yield return new Clause(start, index);
                start = index + 1;
            }
        }
        if (start < text.Length)
        {
            yield return new Clause(start, text.Length);
        }
    }

    /// <summary>True where the character beside a word makes another word of it: "higher-margin", "follow-up", "fall's".</summary>
    public static bool IsJoined(string text, int index) =>
        index >= 0 && index < text.Length && (text[index] is '-' or '\'' or '’' or '&' || char.IsLetterOrDigit(text[index]));

    /// <summary>Its words of plain letters that stand by themselves.</summary>
    public IEnumerable<(int Start, int End)> Words(string text)
    {
        for (var index = Start; index < End; )
        {
            var end = index;
            while (end < End && char.IsAsciiLetter(text[end]))
            {
                end++;
            }
            if (end > index && !IsJoined(text, index - 1) && !IsJoined(text, end))
            {
                yield return (index, end);
            }
            index = Math.Max(end, index + 1);
        }
    }

    /// <summary>The financial figures of the block that stand in it.</summary>
    public ImmutableArray<int> Figures(Proof proof, FiguredText block)
    {
        var span = block.Prose.Text.Span(Start, End);
        return
        [
            .. block.Figures.Where(figure => proof.Figures[figure].Span.Start < span.End && proof.Figures[figure].Span.End > span.Start),
        ];
    }
}
