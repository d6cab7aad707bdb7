namespace Footbridge.Reading.Text;

/// <summary>Groups the pieces of a run-on table into rows of a label and a fixed number of figures.</summary>
internal static class RunOnRows
{
    internal static List<RunOnRow> Build(string text, List<RunOnToken> tokens, int columns)
    {
        var rows = new List<RunOnRow>();
        var label = 0;
        for (var at = 0; at < tokens.Count; )
        {
            if (tokens[at].Kind == WordKind.Text)
            {
                at++;
                continue;
            }
            if (IsFootnoteMark(text, tokens, at, columns))
            {
                at++;
                continue;
            }
            var end = Run(tokens, at, columns, out var figures);
            if (figures < columns || !FillsRows(text, tokens, at, columns))
            {
                // Too few for a row, or too many: a number inside a label, unless the next label starts behind it.
                var start = at;
                at = Math.Max(end, at + 1);
                while (figures >= columns && at < tokens.Count && tokens[at].Kind != WordKind.Text)
                {
                    at++;
                }
                if (figures > 0 && at < tokens.Count && char.IsUpper(text[tokens[at].From]) && EndsRow(text, tokens, start, at))
                {
                    Heading(text, tokens, label, at, rows);
                    label = at;
                }
                continue;
            }
            Row(text, tokens, label, at, end, columns, rows);
            label = at = end;
        }
        if (label < tokens.Count)
        {
            rows.Add(new RunOnRow(label, tokens.Count, tokens.Count, 0));
        }
        return rows;
    }

    // The figures up to the next words make one row or several whole ones. A dash or a mark in brackets may open what follows.
    private static bool FillsRows(string text, List<RunOnToken> tokens, int at, int columns)
    {
        var figures = 0;
        for (; at < tokens.Count && tokens[at].Kind != WordKind.Text; at++)
        {
            figures += tokens[at].IsFigure ? 1 : 0;
        }
        return figures % columns == 0
            || (figures % columns == 1 && (tokens[at - 1].Kind == WordKind.Filler || IsMark(text, tokens[at - 1])));
    }

    private static bool IsMark(string text, RunOnToken token) =>
        token.To - token.From is 3 or 4 && text[token.From] == '(' && !text.AsSpan(token.From, token.To - token.From).Contains('.');

    // A label that sticks to a figure starts a row, and so does one behind an amount: "4,544 Gain on sale".
    private static bool EndsRow(string text, List<RunOnToken> tokens, int start, int at)
    {
        if (tokens[at].Gap < 0)
        {
            return true;
        }
        for (var index = start; index < at; index++)
        {
            if (
                tokens[index].Kind == WordKind.Figure
                && text.AsSpan(tokens[index].From, tokens[index].To - tokens[index].From).Contains(',')
            )
            {
                return true;
            }
        }
        return false;
    }

    // "Depreciation (1) 16 15": one figure too many, and the first is a small number in brackets.
    private static bool IsFootnoteMark(string text, List<RunOnToken> tokens, int at, int columns)
    {
        if (at == 0 || tokens[at - 1].Kind != WordKind.Text || !IsMark(text, tokens[at]))
        {
            return false;
        }
        var figures = 0;
        for (var index = at; index < tokens.Count && tokens[index].Kind != WordKind.Text && figures <= columns + 1; index++)
        {
            figures += tokens[index].IsFigure ? 1 : 0;
        }
        return figures == columns + 1;
    }

    // Up to as many figures as there are columns, with their signs.
    private static int Run(List<RunOnToken> tokens, int at, int columns, out int figures)
    {
        figures = 0;
        var end = at;
        for (var index = at; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (token.Kind == WordKind.Text || (token.IsFigure && figures == columns))
            {
                break;
            }
            if (token.Kind == WordKind.Opening && figures == columns)
            {
                break;
            }
            figures += token.IsFigure ? 1 : 0;
            end = token.Kind == WordKind.Opening ? end : index + 1;
        }
        return end;
    }

    private static void Row(string text, List<RunOnToken> tokens, int label, int at, int end, int columns, List<RunOnRow> rows)
    {
        var years = true;
        for (var index = at; index < end; index++)
        {
            years &= !tokens[index].IsFigure || tokens[index].Kind == WordKind.Year;
        }
        if (years && label < at)
        {
            Header(text, tokens, label, at, columns, rows);
            rows.Add(new RunOnRow(at, at, end, columns));
            return;
        }
        var first = rows.Count;
        var start = Headings(text, tokens, label, at, rows);
        if (first == 0)
        {
            JoinHeader(text, tokens, columns, rows);
        }
        rows.Add(new RunOnRow(start, at, end, columns));
    }

    // "March 31, 2025" and "March 31, 2024" in a row, as many as there are columns, are one row of the header.
    private static void JoinHeader(string text, List<RunOnToken> tokens, int columns, List<RunOnRow> rows)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            for (var parts = columns; parts > 1; parts--)
            {
                var size = rows[index].After - rows[index].First;
                if (columns % parts != 0 || index + parts > rows.Count || !AreAlike(text, tokens, rows, index, parts, size))
                {
                    continue;
                }
                var last = rows[index + parts - 1].After;
                rows[index] = new RunOnRow(rows[index].First, last, last, 0, parts);
                rows.RemoveRange(index + 1, parts - 1);
                break;
            }
        }
    }

    private static bool AreAlike(string text, List<RunOnToken> tokens, List<RunOnRow> rows, int first, int parts, int size)
    {
        for (var index = first; index < first + parts; index++)
        {
            if (rows[index].After - rows[index].First != size)
            {
                return false;
            }
        }
        return HasSameShape(text, tokens, rows[first].First, parts, size, out _)
            && (text[tokens[rows[first].First].From] == '(' || char.IsAsciiDigit(text[tokens[rows[first].After - 1].From]) || size > 1);
    }

    // What stands above a row of years: a title, and perhaps period names that repeat, one for so many columns.
    private static void Header(string text, List<RunOnToken> tokens, int label, int at, int columns, List<RunOnRow> rows)
    {
        for (var parts = columns; parts > 1; parts--)
        {
            if (columns % parts != 0)
            {
                continue;
            }
            for (var size = 8; size > 0; size--)
            {
                var first = at - parts * size;
                if (first >= label && Repeats(text, tokens, first, parts, size))
                {
                    if (first > label)
                    {
                        rows.Add(new RunOnRow(label, first, first, 0));
                    }
                    rows.Add(new RunOnRow(first, at, at, 0, parts));
                    return;
                }
            }
        }
        // "For the three months ended March 31," stands over all of the years.
        rows.Add(new RunOnRow(label, at, at, 0, at - label <= 10 ? 1 : 0));
    }

    private static bool Repeats(string text, List<RunOnToken> tokens, int first, int parts, int size)
    {
        if (!char.IsUpper(text[tokens[first].From]) && !char.IsAsciiDigit(text[tokens[first].From]))
        {
            return false;
        }
        // Shape alone fits many a title: half of the words must be the same ones.
        return HasSameShape(text, tokens, first, parts, size, out var same) && same * 2 >= (parts - 1) * size;
    }

    private static bool HasSameShape(string text, List<RunOnToken> tokens, int first, int parts, int size, out int same)
    {
        same = 0;
        for (var index = first + size; index < first + parts * size; index++)
        {
            var (one, two) = (tokens[index - size], tokens[index]);
            if (
                char.IsAsciiDigit(text[one.From]) != char.IsAsciiDigit(text[two.From])
                || char.IsUpper(text[one.From]) != char.IsUpper(text[two.From])
                || char.IsLetterOrDigit(text[one.To - 1]) != char.IsLetterOrDigit(text[two.To - 1])
            )
            {
                return false;
            }
            same += text.AsSpan(one.From, one.To - one.From).SequenceEqual(text.AsSpan(two.From, two.To - two.From)) ? 1 : 0;
        }
        return true;
    }

    private static void Heading(string text, List<RunOnToken> tokens, int label, int after, List<RunOnRow> rows)
    {
        var start = Headings(text, tokens, label, after, rows);
        rows.Add(new RunOnRow(start, after, after, 0, Uncertain: true));
    }

    /// <summary>Takes section headings off the front of a label; gives the token where the label itself starts.</summary>
    private static int Headings(string text, List<RunOnToken> tokens, int label, int at, List<RunOnRow> rows)
    {
        var start = label;
        for (var index = label + 1; index < at; index++)
        {
            if (StartsCell(text, tokens, index, at) && EndsHeading(text, tokens, start, index))
            {
                rows.Add(new RunOnRow(start, index, index, 0));
                start = index;
            }
        }
        return start;
    }

    // "(Unaudited)(Audited)": brackets start a cell where brackets stick to each other.
    private static bool StartsCell(string text, List<RunOnToken> tokens, int index, int at) =>
        char.IsUpper(text[tokens[index].From])
        || (
            text[tokens[index].From] == '('
            && (tokens[index].Gap < 0 || (index + 1 < at && tokens[index + 1].Gap < 0 && text[tokens[index + 1].From] == '('))
        );

    // A heading ends with a colon, before a wide gap, where a word sticks to it, or where capitals end.
    private static bool EndsHeading(string text, List<RunOnToken> tokens, int start, int index)
    {
        var last = tokens[index - 1];
        var end = text[last.To - 1];
        return end == ':' && index - start > 1
            || (tokens[index].Gap < 0 && last.Kind == WordKind.Text)
            || text[tokens[index].From] == '('
            || (tokens[index].Gap >= 2 && last.Kind == WordKind.Text && end is not (',' or '-' or '–' or '&'))
            || (IsCapitals(text, tokens, start, index) && HasSmall(text, tokens[index]));
    }

    private static bool HasSmall(string text, RunOnToken token)
    {
        foreach (var c in text.AsSpan(token.From, token.To - token.From))
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsCapitals(string text, List<RunOnToken> tokens, int from, int to)
    {
        var letters = 0;
        for (var index = from; index < to; index++)
        {
            foreach (var c in text.AsSpan(tokens[index].From, tokens[index].To - tokens[index].From))
            {
                if (char.IsLower(c))
                {
                    return false;
                }
                letters += char.IsUpper(c) ? 1 : 0;
            }
        }
        return letters > 4;
    }
}
