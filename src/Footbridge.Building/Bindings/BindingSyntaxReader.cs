using System.Collections.Immutable;
using System.Text;
using Footbridge.Building.Formulas;
using Footbridge.Core.Packages;

namespace Footbridge.Building.Bindings;

/// <summary>Cuts a binding into what it shows and what is done with it. Formulas are left as they are.</summary>
internal static class BindingSyntaxReader
{
    /// <summary>The parts; null with a problem when a quotation does not end, or nothing is shown.</summary>
    public static BindingSyntax? Read(Written binding, ProblemList problems)
    {
        if (Cuts(binding, problems) is not { } bars)
        {
            return null;
        }
        var subjects = Subjects(binding, bars[0]);
        if (subjects.Any(subject => subject.Text.Length == 0))
        {
            problems.Error(binding.Place, "a binding shows nothing", "write a formula before the first bar, and one behind each comma");
            return null;
        }
        var filters = ImmutableArray.CreateBuilder<FilterCall>();
        for (var index = 0; index + 1 < bars.Count; index++)
        {
            filters.Add(Filter(binding.Part(bars[index] + 1, bars[index + 1])));
        }
        return new BindingSyntax(subjects, filters.ToImmutable(), binding.Place);
    }

    // The bars outside quotations, and the end.
    private static List<int>? Cuts(Written binding, ProblemList problems)
    {
        List<int> bars = [];
        var text = binding.Text;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '"')
            {
                var end = EndOfQuotation(text, index);
                if (end < 0)
                {
                    problems.Error(binding.At(index), "a quotation in a binding does not end", "close it with \"");
                    return null;
                }
                index = end;
            }
            else if (text[index] == '|')
            {
                bars.Add(index);
            }
        }
        bars.Add(text.Length);
        return bars;
    }

    // Where the closing mark stands; -1 without one. \" is a mark inside.
    private static int EndOfQuotation(string text, int start)
    {
        for (var index = start + 1; index < text.Length; index++)
        {
            if (text[index] == '\\')
            {
                index++;
            }
            else if (text[index] == '"')
            {
                return index;
            }
        }
        return -1;
    }

    private static ImmutableArray<Written> Subjects(Written binding, int end)
    {
        var subjects = ImmutableArray.CreateBuilder<Written>();
        int depth = 0,
            start = 0;
        for (var index = 0; index < end; index++)
        {
            switch (binding.Text[index])
            {
                case '"':
                    index = EndOfQuotation(binding.Text, index);
                    break;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case ',' when depth == 0:
                    subjects.Add(binding.Part(start, index));
                    start = index + 1;
                    break;
                default:
                    break;
            }
        }
        subjects.Add(binding.Part(start, end));
        return subjects.ToImmutable();
    }

    private static FilterCall Filter(Written call)
    {
        var words = Words(call.Text);
        return words is [{ IsQuoted: false }, ..]
            ? new FilterCall(words[0].Text, [.. words.Skip(1)], call.Place)
            : new FilterCall("", [.. words], call.Place);
    }

    /// <summary>Words and quotations, without the quotes.</summary>
    public static List<FilterArgument> Words(string text)
    {
        List<FilterArgument> words = [];
        for (var index = 0; index < text.Length; )
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }
            var isQuoted = text[index] == '"';
            var end = isQuoted ? EndOfQuotation(text, index) : index + 1;
            while (!isQuoted && end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '"')
            {
                end++;
            }
            words.Add(new FilterArgument(isQuoted ? Unescaped(text.AsSpan()[(index + 1)..end]) : text[index..end], isQuoted));
            index = isQuoted ? end + 1 : end;
        }
        return words;
    }

    private static string Unescaped(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\\' && index + 1 < text.Length)
            {
                index++;
            }
            result.Append(text[index]);
        }
        return result.ToString();
    }
}
