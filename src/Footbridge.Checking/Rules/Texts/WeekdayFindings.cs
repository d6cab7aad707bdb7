using System.Globalization;
using Footbridge.Checking.Facts;
using Footbridge.Checking.Figures;
using Footbridge.Checking.Lexicons;
using Footbridge.Core.Facts;
using Footbridge.Core.Findings;

namespace Footbridge.Checking.Rules.Texts;

/// <summary>Compares the weekday beside a date with the calendar. A date without its year is left alone: it may mean any.</summary>
internal static class WeekdayFindings
{
    private const int LongestWeekday = 9;

    private static readonly WordTable<DayOfWeek> s_weekdays = new(
        SentenceLexicon.Weekdays.SelectMany(
            static (names, day) => names.Select(name => new KeyValuePair<string, DayOfWeek>(name, (DayOfWeek)day))
        )
    );

    /// <summary>One finding for each weekday and date that do not belong together, at their first place.</summary>
    public static void Find(FactBook facts, List<Finding> findings)
    {
        var found = new Dictionary<(int Document, DayOfWeek Said, DateOnly Date), int>();
        foreach (var text in facts.Texts)
        {
            foreach (var at in text.Figures)
            {
                if (
                    facts.Figures[at.Figure].Kind != FigureKind.Date
                    || Read(text, at) is not var (start, end, said, date)
                    || date.DayOfWeek == said
                )
                {
                    continue;
                }
                if (found.TryAdd((text.Document, said, date), findings.Count))
                {
                    findings.Add(Of(text, at, start, end, said, date));
                    continue;
                }
                var first = findings[found[(text.Document, said, date)]];
                var place = facts.Documents[text.Document].Source.Places.PlaceOf(text.Text.Span(start, end)).Describe();
                findings[found[(text.Document, said, date)]] = first with
                {
                    Details = first.Details.Insert(
                        first.Details.Length - 1,
                        $"also {place} {TextFinding.Quote(text.Text.Value.AsSpan(start, end - start))}"
                    ),
                    Figures = first.Figures.Add(at.Figure),
                };
            }
        }
    }

    /// <summary>A weekday and the date beside it; null where one of the two is missing.</summary>
    private static (int Start, int End, DayOfWeek Said, DateOnly Date)? Read(TextFigures text, FigureAt at)
    {
        var value = text.Text.Value.AsSpan();
        var (start, end) = (at.Start, at.End);
        if (!TryBefore(value, ref start, out var said) && !TryBehind(value, ref end, out said))
        {
            return null;
        }
        return DayOf(value[at.Start..at.End]) is { } date ? (start, end, said, date) : null;
    }

    private static Finding Of(TextFigures text, FigureAt at, int start, int end, DayOfWeek said, DateOnly date)
    {
        var printed = text.Text.Value[start..end];
        var day = date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return TextFinding.Of(
            WeekdayContradictsDate.Rule,
            $"{TextFinding.Quote(printed)} is printed, and {day} is a {date.DayOfWeek}",
            [Nearest(date, said), "next: ask which of the two was meant, and mend the other"],
            text.Document,
            text.Text.Span(start, end),
            [at.Figure],
            "",
            printed
        );
    }

    /// <summary>The day next to the date that would be such a weekday.</summary>
    private static string Nearest(DateOnly date, DayOfWeek said)
    {
        var ahead = ((int)said - (int)date.DayOfWeek + 7) % 7;
        var near = date.AddDays(ahead <= 3 ? ahead : ahead - 7);
        return $"the {said} next to it is {near.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}";
    }

    /// <summary>"Thursday, April 25, 2013", "Thursday the 25th of April 2013".</summary>
    private static bool TryBefore(ReadOnlySpan<char> text, ref int start, out DayOfWeek day)
    {
        var at = start;
        while (at > 0 && start - at < 4 && (Characters.IsSpace(text[at - 1]) || text[at - 1] is ',' or '.'))
        {
            at--;
        }
        var word = Words.StartOfLetters(text, at);
        if (at - word == 3 && Words.Is(text[word..at], "the"))
        {
            at = Words.SkipSpacesBack(text, word);
            at = at > 0 && text[at - 1] == ',' ? at - 1 : at;
            word = Words.StartOfLetters(text, at);
        }
        day = default;
        if (word == at || at - word > LongestWeekday || !Characters.IsCapital(text[word]) || !s_weekdays.TryGet(text[word..at], out day))
        {
            return false;
        }
        start = word;
        return true;
    }

    /// <summary>"April 25, 2013 (Thursday)".</summary>
    private static bool TryBehind(ReadOnlySpan<char> text, ref int end, out DayOfWeek day)
    {
        day = default;
        var open = Words.SkipSpaces(text, end);
        if (Words.At(text, open) != '(')
        {
            return false;
        }
        var close = Words.EndOfLetters(text, open + 1);
        if (Words.At(text, close) != ')' || !s_weekdays.TryGet(text[(open + 1)..close], out day))
        {
            return false;
        }
        end = close + 1;
        return true;
    }

    /// <summary>The day that a date in words names; null for one without a year, in digits alone, or over several days.</summary>
    private static DateOnly? DayOf(ReadOnlySpan<char> date)
    {
        int? year = null,
            day = null,
            month = null;
        for (var at = 0; at < date.Length; )
        {
            if (char.IsAsciiDigit(date[at]))
            {
                var end = Words.EndOfDigits(date, at);
                var number = int.Parse(date[at..end], NumberStyles.None, CultureInfo.InvariantCulture);
                if (end - at == 4 && year is null)
                {
                    year = number;
                }
                else if (end - at <= 2 && day is null)
                {
                    day = number;
                }
                else
                {
                    return null;
                }
                at = end;
            }
            else if (Characters.IsLetter(date[at]))
            {
                var end = Words.EndOfLetters(date, at);
                if (Lexicon.Months.TryGet(date[at..end], out var named))
                {
                    month = month is null ? named : null;
                }
                at = end;
            }
            else
            {
                at++;
            }
        }
        return year is { } y && month is { } m && day is { } d && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }
}
