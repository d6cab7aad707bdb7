using System.Buffers;

namespace Footbridge.Reading.Markdown;

/// <summary>Finds inline markup in one pass. A search that failed is not repeated, so hostile text costs linear time.</summary>
internal sealed class InlineScanner
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\*_`<&[]!");
    private readonly int[] _open = new int[6];
    private readonly Stack<int> _brackets = [];
    private int _noCloseParenBefore,
        _noAngleBefore;
    private int _codeFailed;

    internal void Scan(string text, int from, int to, List<InlineMark> marks)
    {
        Array.Fill(_open, -1);
        _brackets.Clear();
        _noCloseParenBefore = _noAngleBefore = from;
        _codeFailed = 0;
        for (var at = from; at < to; )
        {
            var skip = text.AsSpan(at, to - at).IndexOfAny(Special);
            if (skip < 0)
            {
                return;
            }
            at += skip;
            at = text[at] switch
            {
                '\\' => Escape(text, at, to, marks),
                '*' or '_' => Emphasis(text, at, from, to, marks),
                '`' => Code(text, at, to, marks),
                '<' => Angle(text, at, to, marks),
                '&' => Entity(text, at, to, marks),
                '[' => OpenBracket(at, marks),
                ']' => CloseBracket(text, at, to, marks),
                _ => Exclamation(text, at, to, marks),
            };
        }
    }

    private static int Escape(string text, int at, int to, List<InlineMark> marks)
    {
        if (at + 1 < to && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1])))
        {
            marks.Add(new InlineMark(at, 1, InlineKind.Drop));
            return at + 2;
        }
        return at + 1;
    }

    private int Emphasis(string text, int at, int from, int to, List<InlineMark> marks)
    {
        var mark = text[at];
        var after = at;
        while (after < to && text[after] == mark)
        {
            after++;
        }
        var length = after - at;
        if (length > 3)
        {
            return after;
        }
        var before = at > from ? text[at - 1] : ' ';
        var next = after < to ? text[after] : ' ';
        var opens = !char.IsWhiteSpace(next);
        var closes = !char.IsWhiteSpace(before);
        if (mark == '_')
        {
            // snake_case and 2024_Q4 are words.
            opens &= !char.IsLetterOrDigit(before);
            closes &= !char.IsLetterOrDigit(next);
        }
        var slot = length - 1 + (mark == '_' ? 3 : 0);
        if (closes && _open[slot] >= 0)
        {
            var opener = _open[slot];
            marks[opener] = marks[opener] with { Kind = Opening(length) };
            marks.Add(new InlineMark(at, length, Opening(length) + 1));
            _open[slot] = -1;
        }
        else if (opens)
        {
            _open[slot] = marks.Count;
            marks.Add(new InlineMark(at, length, InlineKind.Literal));
        }
        return after;
    }

    private static InlineKind Opening(int length) =>
        length switch
        {
            1 => InlineKind.ItalicOn,
            2 => InlineKind.BoldOn,
            _ => InlineKind.BothOn,
        };

    private int Code(string text, int at, int to, List<InlineMark> marks)
    {
        var after = at;
        while (after < to && text[after] == '`')
        {
            after++;
        }
        var length = after - at;
        if (length > 3 || (_codeFailed & (1 << length)) != 0)
        {
            return after;
        }
        for (var search = after; search < to; )
        {
            var found = text.AsSpan(search, to - search).IndexOf('`');
            if (found < 0)
            {
                break;
            }
            var close = search + found;
            search = close;
            while (search < to && text[search] == '`')
            {
                search++;
            }
            if (search - close == length)
            {
                marks.Add(new InlineMark(at, length, InlineKind.Drop));
                marks.Add(new InlineMark(close, length, InlineKind.Drop));
                return search;
            }
        }
        _codeFailed |= 1 << length;
        return after;
    }

    private int Angle(string text, int at, int to, List<InlineMark> marks)
    {
        if (at + 1 >= to || at < _noAngleBefore)
        {
            return at + 1;
        }
        var first = text[at + 1];
        if (!char.IsAsciiLetter(first) && first is not ('/' or '!'))
        {
            return at + 1;
        }
        var comment = text.AsSpan(at, to - at).StartsWith("<!--", StringComparison.Ordinal);
        var rest = text.AsSpan(at + 1, to - at - 1);
        var close = comment ? rest.IndexOf("-->", StringComparison.Ordinal) : rest.IndexOfAny('>', '<');
        if (close < 0)
        {
            _noAngleBefore = to;
            return at + 1;
        }
        if (comment)
        {
            // A comment is no page text: it keeps its place as nothing.
            marks.Add(new InlineMark(at, close + 4, InlineKind.Drop));
            return at + close + 4;
        }
        if (rest[close] == '<')
        {
            return at + 1 + close;
        }
        var body = rest[..close];
        if (HtmlTag.IsAddress(body))
        {
            marks.Add(new InlineMark(at, 1, InlineKind.Drop));
            marks.Add(new InlineMark(at + 1 + close, 1, InlineKind.Drop));
            return at + close + 2;
        }
        if (HtmlTag.Effect(body) is { } effect)
        {
            marks.Add(new InlineMark(at, close + 2, effect));
            return at + close + 2;
        }
        return at + 1;
    }

    private static int Entity(string text, int at, int to, List<InlineMark> marks)
    {
        if (HtmlTag.Entity(text.AsSpan(at, to - at), out var length) is { } character)
        {
            marks.Add(new InlineMark(at, length, InlineKind.Character, character));
            return at + length;
        }
        return at + 1;
    }

    private int OpenBracket(int at, List<InlineMark> marks)
    {
        _brackets.Push(marks.Count);
        marks.Add(new InlineMark(at, 1, InlineKind.Literal));
        return at + 1;
    }

    private int Exclamation(string text, int at, int to, List<InlineMark> marks)
    {
        if (at + 1 >= to || text[at + 1] != '[')
        {
            return at + 1;
        }
        _brackets.Push(marks.Count);
        marks.Add(new InlineMark(at, 2, InlineKind.Literal));
        return at + 2;
    }

    private int CloseBracket(string text, int at, int to, List<InlineMark> marks)
    {
        if (!_brackets.TryPop(out var opener))
        {
            return at + 1;
        }
        if (at + 1 >= to || text[at + 1] != '(' || at < _noCloseParenBefore)
        {
            return at + 1;
        }
        var depth = 0;
        for (var end = at + 1; end < to; end++)
        {
            var c = text[end];
            if (c is '\n' or '[')
            {
                _noCloseParenBefore = end;
                return at + 1;
            }
            depth +=
                c == '(' ? 1
                : c == ')' ? -1
                : 0;
            if (depth == 0)
            {
                if (!IsTarget(text.AsSpan(at + 2, end - at - 2)))
                {
                    return at + 1;
                }
                marks[opener] = marks[opener] with { Kind = InlineKind.Drop };
                marks.Add(new InlineMark(at, end + 1 - at, InlineKind.Drop));
                return end + 1;
            }
        }
        _noCloseParenBefore = to;
        return at + 1;
    }

    // "[1](unaudited)" is no link: a target is an address, a path or an anchor.
    private static bool IsTarget(ReadOnlySpan<char> target) =>
        target.IsEmpty || target.IndexOfAny(":/#.@") >= 0 && !target.StartsWith(" ", StringComparison.Ordinal);
}
