using System.Collections.Immutable;
using System.Globalization;
using Footbridge.Core.Packages;

namespace Footbridge.Reading.Packages.Narrative;

/// <summary>
/// A text whose bindings were taken out before Markdown sees them: each is replaced by marks of the same length that Markdown
/// takes for a word, so that every position stays what it was.
/// </summary>
internal sealed class BoundText
{
    // Private-use characters; a text that holds some of its own is refused.
    private const char Opening = '\uE000';
    private const char Filling = '\uE001';
    private const char FirstDigit = '\uE100';
    private const int Base = 0x1000;
    private const int ShortestMark = 3;

    private readonly string _file;
    private readonly ImmutableArray<Written> _bindings;
    private readonly ImmutableArray<int> _lineStarts;

    private BoundText(string file, string source, string masked, ImmutableArray<Written> bindings, ImmutableArray<int> lineStarts)
    {
        _file = file;
        Source = source;
        Masked = masked;
        _bindings = bindings;
        _lineStarts = lineStarts;
    }

    /// <summary>The text as written, its lines ended by line feeds.</summary>
    internal string Source { get; }

    /// <summary>The text with marks for bindings.</summary>
    internal string Masked { get; }

    /// <summary>True for a character that stands for a binding or a part of one.</summary>
    internal static bool IsMark(char character) => character is >= '\uE000' and <= '\uF8FF';

    /// <summary>Takes the bindings out of a text. One that is not closed is reported, and left in the text.</summary>
    internal static BoundText Read(string file, string text, ProblemList problems)
    {
        var source = text.ReplaceLineEndings("\n");
        var starts = LineStarts(source);
        var masked = source.ToCharArray();
        var bindings = ImmutableArray.CreateBuilder<Written>();
        var result = new BoundText(file, source, "", [], starts);
        for (var at = 0; at < masked.Length; at++)
        {
            if (IsMark(masked[at]) || (char.IsControl(masked[at]) && masked[at] is not ('\n' or '\t')))
            {
                problems.Error(
                    result.PlaceAt(at),
                    string.Create(CultureInfo.InvariantCulture, $"a character (U+{(int)masked[at]:X4}) has no meaning in a text"),
                    "delete it"
                );
                masked[at] = '?';
            }
        }
        for (var at = source.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = source.IndexOf("{{", at, StringComparison.Ordinal))
        {
            if (IsEscaped(source, at))
            {
                at += 2;
                continue;
            }
            var end = BindingEnd(source, at + 2);
            if (end < 0)
            {
                problems.Error(
                    result.PlaceAt(at),
                    "a binding that begins with {{ is not closed",
                    "close it with }}, or write \\{{ for the braces themselves"
                );
                at += 2;
                continue;
            }
            bindings.Add(result.Binding(at + 2, end));
            Mark(masked.AsSpan(at, end + 2 - at), bindings.Count - 1);
            at = end + 2;
        }
        return new BoundText(file, source, new string(masked), bindings.ToImmutable(), starts);
    }

    /// <summary>The binding that a mark stands for, and where the mark ends. The mark is as Markdown handed it on.</summary>
    internal (Written Binding, int End) BindingAt(ReadOnlySpan<char> text, int at)
    {
        var index = (text[at + 1] - FirstDigit) * Base + (text[at + 2] - FirstDigit);
        var end = at + ShortestMark;
        while (end < text.Length && text[end] == Filling)
        {
            end++;
        }
        return (_bindings[index], end);
    }

    /// <summary>The next mark; -1 when there is none.</summary>
    internal static int NextMark(ReadOnlySpan<char> text) => text.IndexOf(Opening);

    /// <summary>The place of a character.</summary>
    internal PackagePlace PlaceAt(int offset)
    {
        var line = _lineStarts.BinarySearch(Math.Clamp(offset, 0, Source.Length));
        line = line < 0 ? ~line - 1 : line;
        return new PackagePlace(_file, line + 1, offset - _lineStarts[line] + 1);
    }

    private Written Binding(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Source[start]))
        {
            start++;
        }
        return new Written(Source[start..end].TrimEnd(), PlaceAt(start));
    }

    // A binding ends at the first }} outside quotation marks. Where quotes do not match, it ends at the first }} at all: its
    // reader then tells of the quote. A blank line ends every search.
    private static int BindingEnd(string source, int start)
    {
        var paragraph = source.IndexOf("\n\n", start, StringComparison.Ordinal);
        var text = source.AsSpan(start, (paragraph < 0 ? source.Length : paragraph) - start);
        var isQuoted = false;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            isQuoted ^= text[at] == '"';
            if (!isQuoted && text[at] == '}' && text[at + 1] == '}')
            {
                return start + at;
            }
        }
        var first = text.IndexOf("}}");
        return first < 0 ? -1 : start + first;
    }

    private static bool IsEscaped(string source, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && source[at - slashes - 1] == '\\')
        {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static void Mark(Span<char> into, int index)
    {
        into.Fill(Filling);
        into[0] = Opening;
        into[1] = (char)(FirstDigit + index / Base);
        into[2] = (char)(FirstDigit + index % Base);
    }

    private static ImmutableArray<int> LineStarts(string source)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var at = source.IndexOf('\n'); at >= 0; at = source.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
        return starts.ToImmutable();
    }
}
