using Footbridge.Checking.Periods;
using Footbridge.Core.Documents;

namespace Footbridge.Checking.Tables;

/// <summary>
/// Chooses the words by which a person would call a table: the nearest caption that is a name; then the head of its stub; then a
/// caption that is only a period or a unit; a sentence only where nothing else stands there.
/// </summary>
internal static class TableTitles
{
    private const int LongestName = 240;
    private const int LongestSentence = 500;

    private enum Rank
    {
        None,
        Sentence,
        Remark,
        Name,
    }

    /// <summary>The title of <paramref name="table"/>; empty when nothing fits.</summary>
    public static string Of(DraftTable table)
    {
        var best = Rank.None;
        var title = "";
        string? stub = null,
            weak = null;
        var open = false;
        for (var index = table.Captions.Count - 1; index >= 0; index--)
        {
            var caption = table.Captions[index];
            var text = PlainText.Of(caption);
            var span = text.AsSpan().Trim();
            if (open || IsTail(span))
            {
                // A remark in parentheses that runs over several lines.
                open = !span.Contains('(');
                continue;
            }
            var rank = RankOf(span);
            if (table.StubHeads.Contains(caption))
            {
                stub ??= rank == Rank.Name ? Whole(table, index) : null;
                weak ??= rank == Rank.Sentence ? RowLabels.OneLine(span) : null;
            }
            else if (rank > best)
            {
                (best, title) = (rank, RowLabels.OneLine(span));
                if (best == Rank.Name)
                {
                    break;
                }
            }
        }
        title = WithoutRemarks(CompanyNames.Without(title));
        // "ASSETS" over the stub names the first rows, "CONSOLIDATED STATEMENTS OF INCOME" the table.
        return stub is not null && (best < Rank.Name || stub.Length > title.Length) ? stub
            : title.Length > 0 ? title
            : weak ?? "";
    }

    /// <summary>A name over the stub may run over several lines.</summary>
    private static string Whole(DraftTable table, int last)
    {
        var first = last;
        while (
            first > 0
            && table.StubHeads.Contains(table.Captions[first - 1])
            && RankOf(table.Captions[first - 1].Value.AsSpan().Trim()) == Rank.Name
        )
        {
            first--;
        }
        var title = RowLabels.OneLine(PlainText.Of(table.Captions[first]));
        for (var index = first + 1; index <= last; index++)
        {
            title += " " + RowLabels.OneLine(PlainText.Of(table.Captions[index]));
        }
        return title;
    }

    private static Rank RankOf(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestSentence || text[0] == '(' || !HasWord(text))
        {
            return Rank.None;
        }
        return text[^1] is '.' or ':' or ';' or ',' || text.Length > LongestName && !IsCapitals(text) ? Rank.Sentence
            : IsRemark(text) ? Rank.Remark
            : Rank.Name;
    }

    /// <summary>Only a period, or only a unit: "For the 13 weeks ended March 31", "In € millions".</summary>
    private static bool IsRemark(ReadOnlySpan<char> text)
    {
        var phrase = PeriodGrammar.Parse(text);
        if (phrase.OtherWords == 0 && (phrase.HasPeriod || phrase.Cues != PeriodCues.None))
        {
            return true;
        }
        return text.Count(' ') <= 3 && CaptionUnitsParser.Parse(text, running: false).MoneyScale is not null;
    }

    /// <summary>"except per share data)": the end of a remark that began a line above.</summary>
    private static bool IsTail(ReadOnlySpan<char> text) =>
        text.Contains(')') && text.IndexOf(')') is var close && !text[..close].Contains('(');

    /// <summary>True for a heading in capitals; remarks in parentheses may be in small letters.</summary>
    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var character in text)
        {
            depth += character switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth <= 0 && char.IsLower(character))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The name without what stands in parentheses behind it: "(in thousands)", "(Unaudited)".</summary>
    private static string WithoutRemarks(string title)
    {
        while (title.EndsWith(')') && title.LastIndexOf('(') is > 0 and var open)
        {
            var inner = title.AsSpan(open + 1, title.Length - open - 2);
            if (
                !inner.Equals("unaudited", StringComparison.OrdinalIgnoreCase)
                && !CaptionUnitsParser.Parse(title.AsSpan(open), running: false).Says
            )
            {
                break;
            }
            title = title[..open].TrimEnd();
        }
        return title;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            letters = char.IsLetter(character) ? letters + 1 : 0;
            if (letters == 4)
            {
                return true;
            }
        }
        return false;
    }
}
