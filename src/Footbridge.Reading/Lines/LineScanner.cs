using System.Buffers;

namespace Footbridge.Reading.Lines;

/// <summary>Cuts text into lines.</summary>
internal static class LineScanner
{
    private const string Blanks = " \t\v\0\u00A0\u2007\u202F\uFEFF";
    private static readonly SearchValues<char> BlankValues = SearchValues.Create(Blanks);

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f");

    internal static bool IsBlank(char c) => c is <= ' ' or >= '\u00A0' && BlankValues.Contains(c);

    /// <param name="text">The text.</param>
    /// <param name="start">Where the first line starts.</param>
    /// <param name="end">Where the last line ends.</param>
    /// <param name="dashEscapes">True to take EDGAR's "- " off lines that start with a dash.</param>
    internal static List<Line> Scan(string text, int start, int end, bool dashEscapes)
    {
        var whole = text.AsSpan(start, end - start);
        var lines = new List<Line>(Math.Max(whole.Count('\n'), whole.Count('\r')) + 1);
        while (start < end)
        {
            var rest = text.AsSpan(start, end - start);
            var length = rest.IndexOfAny(LineEnds);
            if (length < 0)
            {
                length = rest.Length;
            }
            var breaksPage = length < rest.Length && rest[length] == '\f';
            if (length > 0 || !breaksPage)
            {
                lines.Add(Measure(text, start, start + length, dashEscapes));
            }
            start += length;
            if (breaksPage)
            {
                lines.Add(new Line(start, start, start, start, LineMarks.Page));
            }
            if (start < end)
            {
                start += text[start] == '\r' && start + 1 < end && text[start + 1] == '\n' ? 2 : 1;
            }
        }
        return lines;
    }

    private static Line Measure(string text, int start, int stop, bool dashEscapes)
    {
        if (start == stop)
        {
            return new Line(start, stop, stop, stop, LineMarks.None);
        }
        var span = text.AsSpan(start, stop - start);
        if (dashEscapes && span.StartsWith("- -", StringComparison.Ordinal))
        {
            start += 2;
            span = span[2..];
        }
        var first = span.IndexOfAnyExcept(BlankValues);
        if (first < 0)
        {
            return new Line(start, stop, stop, stop, LineMarks.None);
        }
        var last = span.LastIndexOfAnyExcept(BlankValues) + 1;
        var marks = LineMarks.None;
        if (span.Contains('\t'))
        {
            marks |= LineMarks.AnyTab;
            var trailing = span[last..].Count('\t');
            if (span[first..last].Contains('\t') || trailing > 1 || (trailing == 1 && last < 120))
            {
                marks |= LineMarks.Tabs;
            }
        }
        var body = span[first..last];
        marks |= body.Contains('|') ? LineMarks.Pipe : 0;
        marks |= body.Contains('<') ? LineMarks.Angle : 0;
        marks |= body.IndexOfAnyInRange('0', '9') >= 0 ? LineMarks.Digit : 0;
        marks |= body.StartsWith("```", StringComparison.Ordinal) || body.StartsWith("~~~", StringComparison.Ordinal) ? LineMarks.Fence : 0;
        marks |= body[0] is '+' or (>= '\u2500' and <= '\u257F') ? LineMarks.Frame : 0;
        marks |= body.StartsWith("--", StringComparison.Ordinal) ? LineMarks.Dashes : 0;
        return new Line(start, start + first, start + last, stop, marks);
    }
}
