using Footbridge.Core.Documents;
using Footbridge.Core.Facts;
using Footbridge.Core.Numbers;
using static Footbridge.Checking.Figures.Characters;

namespace Footbridge.Checking.Figures;

/// <summary>
/// Reads a table cell as one figure, mark or dash. Only a cell that is nothing else counts: a number with words is text, and
/// <see cref="NumberScanner"/> reads it. This is the hot path of a check; a plain cell allocates nothing.
/// </summary>
internal static class CellScanner
{
    /// <summary>No figure with its decorations is longer.</summary>
    private const int LongestFigure = 64;

    /// <summary>Reads a cell.</summary>
    public static CellReading Read(MappedText cell, in ScanContext context)
    {
        var text = cell.Value.AsSpan();
        int start = 0,
            end = text.Length;
        Trim(text, ref start, ref end);
        if (!cell.Superscripts.IsDefaultOrEmpty)
        {
            if (IsMarker(cell, text[start..end], start))
            {
                return new CellReading(CellClass.Text);
            }
            DropRaised(cell, text, ref start, ref end);
        }
        return Read(text, start, end, context);
    }

    /// <summary>Reads a cell without raised characters.</summary>
    public static CellReading Read(ReadOnlySpan<char> text, in ScanContext context)
    {
        int start = 0,
            end = text.Length;
        Trim(text, ref start, ref end);
        return Read(text, start, end, context);
    }

    private static CellReading Read(ReadOnlySpan<char> text, int start, int end, in ScanContext context)
    {
        if (start == end)
        {
            return new CellReading(CellClass.Empty);
        }
        if (end - start > LongestFigure)
        {
            return IsRule(text[start..end]) ? new CellReading(CellClass.Rule) : new CellReading(CellClass.Text);
        }
        var first = text[start];
        if (IsDigit(first))
        {
            return CellFigure.Read(text, start, end, context);
        }
        if (IsLetter(first))
        {
            return ReadWord(text, start, end, context);
        }
        if (first is '-' or '=' or '_' or '\u2014' or '\u2500' && IsRule(text[start..end]))
        {
            return new CellReading(CellClass.Rule);
        }
        if (IsStars(text[start..end]))
        {
            return new CellReading(CellClass.NotMeaningful, Extent(start, end));
        }
        if (first is ')' or '%' or '\uFF05' or '\u00A2' or '/' && TryClosingMark(text, start, end, out var mark))
        {
            return mark;
        }
        if (TryDash(text, start, end, context, out var dash))
        {
            return dash;
        }
        return CellFigure.Read(text, start, end, context);
    }

    /// <summary>A cell that starts with a letter: a currency, a unit, "NM", an amount in a named currency, or words.</summary>
    private static CellReading ReadWord(ReadOnlySpan<char> text, int start, int end, in ScanContext context)
    {
        var length = end - start;
        if (length <= 8)
        {
            var markers = start;
            while (markers < end && text[markers] is not ('(' or '*') && !IsSpace(text[markers]))
            {
                markers++;
            }
            if (IsNotMeaningful(text[start..markers]) && CellFigure.SkipMarkers(text, markers, end) == end)
            {
                return new CellReading(CellClass.NotMeaningful, Extent(start, end));
            }
            if (TryClosingMark(text, start, end, out var mark))
            {
                return mark;
            }
        }
        // A currency is one short word; anything else is a label.
        var word = Words.EndOfLetters(text, start);
        var next = word < end ? text[word] : '\0';
        if (word - start > 5 || (next != '\0' && CurrencyReader.CodeOf(next) is null && !Lexicon.Currencies.Contains(text[start..word])))
        {
            return new CellReading(CellClass.Text);
        }
        return CellFigure.Read(text, start, end, context);
    }

    /// <summary>")", "%", ")%", "pts.", "bps", "x".</summary>
    private static bool TryClosingMark(ReadOnlySpan<char> text, int start, int end, out CellReading reading)
    {
        var at = start;
        var marks = NumberMarks.None;
        if (text[at] == ')')
        {
            marks = NumberMarks.CloseParenthesis;
            at = Words.SkipSpaces(text, at + 1);
        }
        Unit? unit = null;
        var scale = 0;
        if (
            at < end
            && UnitReader.TryRead(text, at, false, true, out var mark, out var after)
            && mark.Kind is not (UnitMarkKind.Scale or UnitMarkKind.Cents)
        )
        {
            unit = CellFigure.UnitOf(mark.Kind);
            scale = mark.Scale;
            marks |= mark.Kind == UnitMarkKind.Points ? NumberMarks.Points : NumberMarks.None;
            at = after;
        }
        at = SkipSpaces(text, at, end);
        if (at < end && text[at] == ')' && marks == NumberMarks.None && unit is not null)
        {
            marks |= NumberMarks.CloseParenthesis;
            at++;
        }
        if (at < end && text[at] == '.' && unit is not null)
        {
            at++;
        }
        at = CellFigure.SkipMarkers(text, at, end);
        reading = new CellReading(CellClass.ClosingMark, new TextNumber(start, end, default, unit, scale, Marks: marks));
        return at == end && (unit is not null || marks != NumberMarks.None);
    }

    /// <summary>"-", "—", "$ —", "(—)", "—%", "-0-", "— (1)".</summary>
    private static bool TryDash(ReadOnlySpan<char> text, int start, int end, in ScanContext context, out CellReading reading)
    {
        reading = default;
        var at = start;
        string? currency = null;
        if (CurrencyReader.CodeOf(text[at]) is not null)
        {
            currency = CurrencyReader.Resolve(text[at], context.Currency);
            at = SkipSpaces(text, at + 1, end);
        }
        if (at < end && text[at] == '(')
        {
            at++;
        }
        var dashes = at;
        while (at < end && (IsDash(text[at]) || text[at] is '\u2500' or '\uFF0D'))
        {
            at++;
        }
        if (at == dashes)
        {
            return false;
        }
        if (at + 1 < end && text[at] == '0' && IsDash(text[at + 1]))
        {
            at += 2;
        }
        if (at < end && text[at] == ')')
        {
            at++;
        }
        var unit = currency is null ? null : Units.Money(currency);
        var scale = 0;
        var from = SkipSpaces(text, at, end);
        if (
            from < end
            && UnitReader.TryRead(text, from, false, true, out var mark, out var after)
            && mark.Kind is not (UnitMarkKind.Scale or UnitMarkKind.Cents)
        )
        {
            unit = CellFigure.UnitOf(mark.Kind);
            scale = mark.Scale;
            at = after;
        }
        var last = at;
        at = SkipSpaces(text, at, end);
        if (at < end && text[at] == ')')
        {
            last = ++at;
        }
        if (CellFigure.SkipMarkers(text, at, end) != end)
        {
            return false;
        }
        reading = new CellReading(
            CellClass.Dash,
            new TextNumber(start, last, PrintedNumber.Dash, unit, scale, Marks: currency is null ? NumberMarks.None : NumberMarks.Currency)
        );
        return true;
    }

    private static bool IsNotMeaningful(ReadOnlySpan<char> word)
    {
        while (word.Length > 1 && word[^1] is '*' or '.' or ')')
        {
            word = word[..^1];
        }
        return word.Length switch
        {
            2 => Words.Is(word, "NM") || Words.Is(word, "NA") || Words.Is(word, "ND"),
            3 => Words.Is(word, "N/M")
                || Words.Is(word, "N/A")
                || Words.Is(word, "n.m")
                || Words.Is(word, "n.a")
                || Words.Is(word, "NMF")
                || Words.Is(word, "N.M")
                || Words.Is(word, "nmf"),
            5 => Words.Is(word, "n.m.f"),
            _ => false,
        };
    }

    private static bool IsStars(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('*' or '†' or '‡' or '#'))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Three or more strokes and nothing else draw a line; fewer are a dash.</summary>
    private static bool IsRule(ReadOnlySpan<char> text)
    {
        var strokes = 0;
        foreach (var c in text)
        {
            if (c is '-' or '=' or '_' or '\u2014' or '\u2500')
            {
                strokes += c is '=' or '_' ? 3 : 1;
            }
            else if (!IsSpace(c))
            {
                return false;
            }
        }
        return strokes >= 3;
    }

    /// <summary>True for a cell that holds nothing but raised markers of notes: "6", "1,2", "(a)".</summary>
    private static bool IsMarker(MappedText cell, ReadOnlySpan<char> text, int start)
    {
        const int LongestMarker = 2;
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (!cell.IsSuperscript(start + index) && !IsSpace(text[index]))
            {
                return false;
            }
            length = IsDigit(text[index]) || IsLetter(text[index]) ? length + 1 : 0;
            if (length > LongestMarker || text[index] is '.' or '%' or '$')
            {
                return false;
            }
        }
        return text.Length > 0;
    }

    private static void DropRaised(MappedText cell, ReadOnlySpan<char> text, ref int start, ref int end)
    {
        for (var index = cell.Superscripts.Length - 1; index >= 0; index--)
        {
            var range = cell.Superscripts[index];
            if (range.End >= end && range.Start > start)
            {
                end = Math.Min(end, range.Start);
                Trim(text, ref start, ref end);
            }
        }
        foreach (var range in cell.Superscripts)
        {
            if (range.Start <= start && range.End < end)
            {
                start = Math.Max(start, range.End);
                Trim(text, ref start, ref end);
            }
        }
    }

    private static TextNumber Extent(int start, int end) => new(start, end, default);

    private static void Trim(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }
    }

    /// <summary>Spaces, and the characters of no width that converters leave in empty cells.</summary>
    private static bool IsBlank(char c) => c == ' ' || IsSpace(c) || c is '\u200B' or '\uFEFF' or '\u200C' or '\u200D' or '\u2060';

    private static int SkipSpaces(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && IsSpace(text[at]))
        {
            at++;
        }
        return at;
    }
}
