using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Periods;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Puts words of time that stand together into one phrase: "the same quarter of the prior year", "three months ended March 31, 2013".</summary>
internal static class TimeReader
{
    /// <summary>Moves <paramref name="raw"/> to <paramref name="sentence"/>, phrases of time made one item each.</summary>
    public static void Group(List<ProseItem> raw, PeriodPhrase said, int start, string text, Sentence sentence)
    {
        var at = 0;
        while (at < raw.Count)
        {
            var end = EndOf(raw, at, text, out var words, out var terms);
            if (end == at)
            {
                sentence.Items.Add(AsWord(raw[at++]));
                continue;
            }
            sentence.Items.Add(new ProseItem(ItemKind.Time, raw[at].Start, raw[end - 1].End, words, Index: sentence.Times.Count));
            sentence.Times.Add(
                new TimePhrase
                {
                    Terms = Terms(raw, at, end, terms, said),
                    Words = words,
                    Item = sentence.Items.Count - 1,
                }
            );
            at = end;
        }
    }

    /// <summary>"current" in "current assets" is no time.</summary>
    private static ProseItem AsWord(in ProseItem item) =>
        item.Kind == ItemKind.Word ? item with { Role = item.Role & ~ProseRole.Time } : item;

    private static int EndOf(List<ProseItem> raw, int at, string text, out ProseRole words, out int terms)
    {
        words = ProseRole.None;
        terms = 0;
        var end = at;
        for (var next = at; next < raw.Count; next++)
        {
            var item = raw[next];
            if (item.Kind == ItemKind.Time)
            {
                terms += item.Index & byte.MaxValue;
                end = next + 1;
            }
            else if (item.Kind == ItemKind.Word && item.Does(ProseRole.Time))
            {
                // "annual rate", "current assets": only beside a stretch of time.
                words |= item.Role & ProseRole.Time;
                end = next + 1;
                if (item.Does(ProseRole.Yoy | ProseRole.Qoq) && next == at)
                {
                    break;
                }
            }
            else if (end == next && next > at && IsBefore(raw, next, text))
            {
                words |= ProseRole.Prior;
                end = next + 1;
            }
            else if (end == at || !Joins(raw, next, text))
            {
                break;
            }
        }
        return IsTime(words, terms) ? end : at;
    }

    private static bool IsTime(ProseRole words, int terms) =>
        terms > 0
        || (words & (ProseRole.Yoy | ProseRole.Qoq | ProseRole.Quarter | ProseRole.Year | ProseRole.Period | ProseRole.ToDate)) != 0
        || (words & (ProseRole.Half | ProseRole.Span)) != 0 && (words & (ProseRole.Prior | ProseRole.Same | ProseRole.Now)) != 0;

    /// <summary>"in the quarter before"; not "for the year before taxes".</summary>
    private static bool IsBefore(List<ProseItem> raw, int at, string text) =>
        raw[at] is { Kind: ItemKind.Word } item
        && text.AsSpan(item.Start..item.End).Equals("before", StringComparison.OrdinalIgnoreCase)
        && raw[at - 1].Kind == ItemKind.Word
        && raw[at - 1].Does(ProseRole.Quarter | ProseRole.Year | ProseRole.Period)
        && !(at + 1 < raw.Count && raw[at + 1] is { IsNoun: true } or { IsIdle: true });

    /// <summary>"of the", "in", "ended", "and" between dates: only where time goes on behind it.</summary>
    private static bool Joins(List<ProseItem> raw, int at, string text)
    {
        for (var next = at; next < raw.Count && next < at + 4; next++)
        {
            var item = raw[next];
            if (item.Kind == ItemKind.Time || item.Kind == ItemKind.Word && item.Does(ProseRole.Time & ~(ProseRole.Yoy | ProseRole.Qoq)))
            {
                return next > at;
            }
            var joins =
                item.Kind == ItemKind.Word
                    && (item.Does(ProseRole.Of | ProseRole.Article) || IsPreposition(text.AsSpan(item.Start..item.End)))
                || next == at && item.Kind is ItemKind.Comma or ItemKind.Word && AreDates(raw, at, item);
            if (!joins)
            {
                return false;
            }
        }
        return false;
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word.Equals("in", StringComparison.OrdinalIgnoreCase)
        || word.Equals("ended", StringComparison.OrdinalIgnoreCase)
        || word.Equals("ending", StringComparison.OrdinalIgnoreCase);

    /// <summary>"June 30, 2023 and December 31, 2022"; "2021, 2022 and 2023".</summary>
    private static bool AreDates(List<ProseItem> raw, int at, in ProseItem item)
    {
        var next = at + 1;
        if (item.Kind == ItemKind.Comma && next < raw.Count && raw[next].Kind == ItemKind.Word && raw[next].Does(ProseRole.And))
        {
            next++;
        }
        else if (item.Kind == ItemKind.Word && !item.Does(ProseRole.And | ProseRole.Or))
        {
            return false;
        }
        return at > 0 && raw[at - 1].Kind == ItemKind.Time && next < raw.Count && raw[next].Kind == ItemKind.Time;
    }

    private static PeriodTerm[] Terms(List<ProseItem> raw, int at, int end, int count, PeriodPhrase said)
    {
        if (count == 0)
        {
            return [];
        }
        var terms = new PeriodTerm[count];
        var filled = 0;
        for (; at < end; at++)
        {
            if (raw[at].Kind == ItemKind.Time)
            {
                var number = raw[at].Index & byte.MaxValue;
                said.Terms.AsSpan(raw[at].Index >> 8, number).CopyTo(terms.AsSpan(filled));
                filled += number;
            }
        }
        return terms;
    }
}
