using System.Collections.Immutable;
using Footbridge.Building.Formulas;
using Footbridge.Core.Packages;
using Footbridge.Core.Releases;

namespace Footbridge.Building.Bindings;

/// <summary>Captions, titles, notes and definitions: words with bindings between {{ and }}.</summary>
/// <param name="bindings">Prints bindings.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class TextTemplate(BindingRuns bindings, ProblemList problems)
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>The runs of a text.</summary>
    /// <param name="text">As its author wrote it.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="warnsOfDigits">True where typed numbers are told of.</param>
    public ImmutableArray<Run> Of(Written text, BindingContext context, bool warnsOfDigits)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var at = 0;
        while (at < text.Text.Length)
        {
            var start = text.Text.IndexOf(Open, at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : EndOf(text.Text, start + Open.Length);
            if (start >= 0 && end < 0)
            {
                problems.Error(text.Part(start, start + Open.Length).Place, "a binding does not end", "close it with }}");
            }
            Words(text, at, end < 0 ? text.Text.Length : start, warnsOfDigits, runs);
            if (end < 0)
            {
                break;
            }
            runs.AddRange(bindings.Of(text.Part(start + Open.Length, end), RunStyle.Plain, null, context));
            at = end + Close.Length;
        }
        return runs.ToImmutable();
    }

    private void Words(Written text, int from, int to, bool warnsOfDigits, ImmutableArray<Run>.Builder runs)
    {
        if (from == to)
        {
            return;
        }
        var words = text.Text[from..to];
        runs.Add(new TextRun(words));
        if (warnsOfDigits)
        {
            TypedDigits.Find(new Written(words, text.At(from)), allowsYears: true, problems);
        }
    }

    // The first closing braces outside quotation marks; where quotes do not match, the first at all, and its reader tells of the quote.
    private static int EndOf(string text, int start)
    {
        var isQuoted = false;
        for (var at = start; at + 1 < text.Length; at++)
        {
            isQuoted ^= text[at] == '"';
            if (!isQuoted && text[at] == '}' && text[at + 1] == '}')
            {
                return at;
            }
        }
        return text.IndexOf(Close, start, StringComparison.Ordinal);
    }
}
