using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Text;

/// <summary>Cuts a run-on table into words and figures, also where they stick together: "6,061,281Accounts", "receivable671,866", "20252024".</summary>
internal static class RunOnTokens
{
    internal static List<RunOnToken> Scan(string text, int from, int to)
    {
        var tokens = new List<RunOnToken>();
        for (var at = from; at < to; )
        {
            var blank = at;
            while (at < to && LineScanner.IsBlank(text[at]))
            {
                at++;
            }
            if (at == to)
            {
                break;
            }
            var gap = at - blank;
            var end = at;
            while (end < to && !LineScanner.IsBlank(text[end]))
            {
                end++;
            }
            for (var first = true; at < end; first = false)
            {
                var length = Next(text.AsSpan(at, end - at), out var kind);
                tokens.Add(new RunOnToken(at, at + length, kind, first ? gap : -1));
                at += length;
            }
        }
        JoinDates(text, tokens);
        return tokens;
    }

    // "March 31, 2025": the year belongs to the date, unless years follow one another under one date.
    private static void JoinDates(string text, List<RunOnToken> tokens)
    {
        for (var index = 1; index < tokens.Count; index++)
        {
            var day = tokens[index - 1];
            if (
                tokens[index].Kind == WordKind.Year
                && day.Kind == WordKind.Text
                && char.IsAsciiDigit(text[day.From])
                && text[day.To - 1] == ','
                && !(index + 1 < tokens.Count && tokens[index + 1].Kind == WordKind.Year)
            )
            {
                tokens[index] = tokens[index] with { Kind = WordKind.Text };
            }
        }
    }

    // The longest piece that stands for itself at the start of a run without blanks.
    private static int Next(ReadOnlySpan<char> run, out WordKind kind)
    {
        var figure = FigureLength(run);
        if (figure > 0)
        {
            var number = run[..figure].IndexOfAnyInRange('0', '9');
            kind =
                number < 0 ? WordKind.Filler
                : WordShape.IsYear(run[..figure]) ? WordKind.Year
                : WordKind.Figure;
            return figure;
        }
        if (WordShape.IsCurrency(run[0]))
        {
            kind = WordKind.Opening;
            return 1;
        }
        if (run[0] is '%' && run.Length == 1)
        {
            kind = WordKind.Closing;
            return 1;
        }
        kind = WordKind.Text;
        var end = 1;
        while (end < run.Length && !StartsAmount(run[end..], run[end - 1]) && !StartsWord(run[end], run[end - 1]))
        {
            end++;
        }
        return end;
    }

    // "(Unaudited)(Audited)ASSETS": nothing sticks to a closing bracket but another cell.
    private static bool StartsWord(char next, char before) => before == ')' && (next == '(' || char.IsUpper(next));

    // A word ends where an amount or a currency sign starts, but "Q3", "Level 2a" and "COVID-19" stay whole.
    private static bool StartsAmount(ReadOnlySpan<char> rest, char before)
    {
        if (
            WordShape.IsCurrency(rest[0])
            || (
                rest[0] == '(' && rest.Length > 1 && (WordShape.IsCurrency(rest[1]) || (char.IsAsciiDigit(rest[1]) && IsGrouped(rest[1..])))
            )
        )
        {
            return true;
        }
        return char.IsAsciiDigit(rest[0]) && (char.IsLower(before) || before is ')' or '%') && IsGrouped(rest);
    }

    private static bool IsGrouped(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= 3 && rest.Length > digits + 2 && rest[digits] is ',' or '.' && char.IsAsciiDigit(rest[digits + 1])
            || digits is 2 or 3
            || (digits < 0 && rest.Length is 2 or 3);
    }

    /// <summary>Length of the figure at the start; 0 when there is none.</summary>
    private static int FigureLength(ReadOnlySpan<char> run)
    {
        var at = 0;
        var open = false;
        if (WordShape.IsDash(run[0]))
        {
            if (
                run.Length == 1
                || WordShape.IsDash(run[1])
                || char.IsAsciiDigit(run[1])
                || run[1] == '('
                || (char.IsUpper(run[1]) && run.Length > 3)
            )
            {
                return 1;
            }
            return 0;
        }
        while (at < run.Length && (run[at] == '(' || WordShape.IsCurrency(run[at])))
        {
            open |= run[at] == '(';
            at++;
        }
        var start = at;
        while (at < run.Length && char.IsAsciiDigit(run[at]))
        {
            at++;
        }
        if (at == start)
        {
            return 0;
        }
        if (at - start == 8 && WordShape.IsYear(run.Slice(start, 4)) && WordShape.IsYear(run.Slice(start + 4, 4)))
        {
            return start + 4;
        }
        if (at - start <= 3)
        {
            while (at + 3 < run.Length && run[at] == ',' && Digits(run.Slice(at + 1, 3)))
            {
                at += 4;
            }
        }
        if (at + 1 < run.Length && run[at] == '.' && char.IsAsciiDigit(run[at + 1]))
        {
            at++;
            while (at < run.Length && char.IsAsciiDigit(run[at]))
            {
                at++;
            }
        }
        if (open)
        {
            if (at >= run.Length || run[at] != ')')
            {
                return 0;
            }
            at++;
        }
        while (at < run.Length && run[at] is '%' or '*')
        {
            at++;
        }
        // "31," is a day, "10-Q" and "1st" are words: only a capital, a sign or another figure may stick to a figure.
        return
            at == run.Length
            || char.IsUpper(run[at])
            || char.IsAsciiDigit(run[at])
            || run[at] is '(' or '+'
            || WordShape.IsCurrency(run[at])
            || WordShape.IsDash(run[at]) && (at + 1 == run.Length || !char.IsLetterOrDigit(run[at + 1]))
            ? at
            : 0;
    }

    private static bool Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
