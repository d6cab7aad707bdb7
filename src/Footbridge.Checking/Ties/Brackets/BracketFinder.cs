using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Periods;
using Footbridge.Checking.Ties.Derived;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Ties.Brackets;

/// <summary>
/// Finds by words alone which rows open and close a run: "Balance, beginning of period" and "Balance, end of period", "GAAP net income
/// per share" and "Non-GAAP net income per share", a heading and "Total". It looks at no value.
/// </summary>
internal sealed class BracketFinder
{
    /// <summary>Runs of more rows are found by their digits.</summary>
    private const int MostRows = 48;

    private readonly Vocabulary _words;
    private readonly int _beginning;
    private readonly int _end;
    private readonly int _nonGaap;
    private readonly int[] _bases;
    private readonly int[] _unadjusted;
    private readonly Dictionary<int, bool> _timeWords = [];

    /// <summary>Learns the words of a package.</summary>
    public BracketFinder(FactBook facts)
    {
        _words = facts.Words;
        _beginning = _words.Find("beginning");
        _end = _words.Find("end");
        _nonGaap = _words.Find("nongaap");
        _bases = [.. WordLexicon.Default.Bases.Select(_words.Find).Where(static word => word >= 0)];
        _unadjusted = [.. WordLexicon.Default.Unadjusted.Select(_words.Find).Where(static word => word >= 0)];
    }

    /// <summary>The bracket that row <paramref name="close"/> closes; null when its caption closes none.</summary>
    public Bracket? ClosedBy(TableLines table, int close)
    {
        var line = table.Lines[close];
        if (table.UnitOfAny(line) is not { } unit || unit is UnitKind.Ratio or UnitKind.BasisPoints)
        {
            return null;
        }
        if (Roll(table, close, unit) is >= 0 and var opening)
        {
            return new Bracket(BracketKind.Roll, opening, close, IsNamed: true);
        }
        if (IsAdjusted(line) && Measure(table, close, unit) is >= 0 and var measure)
        {
            return new Bracket(BracketKind.Adjustment, measure, close, IsNamed: IsSameMeasure(table.Lines[measure], line));
        }
        return IsTotal(line) && Section(table, close, unit) is >= 0 and var first
            ? new Bracket(BracketKind.Section, first, close, IsNamed: false)
            : null;
    }

    /// <summary>True when the caption names another basis of a measure: "adjusted", "non-GAAP", "underlying".</summary>
    private bool IsAdjusted(LineItem line) =>
        Array.Exists(line.Label, word => word == _nonGaap || Array.IndexOf(_bases, word) >= 0) && !SaysPlain(line);

    private static bool IsTotal(LineItem line) => line.IsTotal || line.Row.Label.Length == 0 && (line.Row.RuleAbove || line.Row.RuleBelow);

    /// <summary>The row of the opening balance: the same words, but for those that tell the time.</summary>
    private int Roll(TableLines table, int close, UnitKind unit)
    {
        var closing = table.Lines[close];
        var ends = closing.Label.Contains(_end);
        var isDated = Array.Exists(closing.Label, IsMonth);
        if (!ends && !isDated)
        {
            return -1;
        }
        for (var row = close - 1; row >= 0 && row >= close - MostRows; row--)
        {
            var line = table.Lines[row];
            var begins = line.Label.Contains(_beginning);
            if (!begins && !(isDated && Array.Exists(line.Label, IsMonth)))
            {
                // Another balance of the same words closes an earlier run, and nothing opens this one.
                if (ends && line.Label.Contains(_end) && HasWordsOf(line, closing))
                {
                    return -1;
                }
                continue;
            }
            if (table.UnitOfAny(line) == unit && HasWordsOf(line, closing))
            {
                return close - row >= 2 ? row : -1;
            }
        }
        return -1;
    }

    /// <summary>The row of the measure as it was before the adjustments.</summary>
    private int Measure(TableLines table, int close, UnitKind unit)
    {
        var adjusted = table.Lines[close];
        var section = -1;
        for (var row = close - 1; row >= 0 && row >= close - MostRows; row--)
        {
            var line = table.Lines[row];
            if (table.UnitOfAny(line) != unit || IsAdjusted(line) && IsSameMeasure(line, adjusted))
            {
                break;
            }
            if (IsSameMeasure(line, adjusted))
            {
                return close - row >= 2 ? row : -1;
            }
            if (!string.Equals(line.Row.Section, adjusted.Row.Section, StringComparison.Ordinal) && !SaysPlain(line))
            {
                continue;
            }
            section = SaysPlain(line) ? row : section;
        }
        return section >= 0 && close - section >= 2 ? section : -1;
    }

    /// <summary>The first item of the section that a total ends: behind its heading, or behind the total before.</summary>
    private static int Section(TableLines table, int close, UnitKind unit)
    {
        var total = table.Lines[close];
        var first = close;
        for (var row = close - 1; row >= 0 && row >= close - MostRows; row--)
        {
            var line = table.Lines[row];
            if (
                table.UnitOfAny(line) != unit
                || line.IsTotal
                || !string.Equals(line.Row.Section, table.Lines[close - 1].Row.Section, StringComparison.Ordinal)
            )
            {
                break;
            }
            first = row;
            if (line.Index > 0 && !total.Table.Rows[line.Index - 1].HasFigures)
            {
                break;
            }
        }
        return close - first >= 2 ? first : -1;
    }

    /// <summary>"GAAP ...", "... as reported": the caption says that nothing is adjusted yet.</summary>
    private bool SaysPlain(LineItem line)
    {
        var label = line.Row.Label.AsSpan();
        var at = label.IndexOf("GAAP", StringComparison.Ordinal);
        var gaap =
            at >= 0
            && !label.Contains("non-GAAP", StringComparison.OrdinalIgnoreCase)
            && !label.Contains("non‑GAAP", StringComparison.OrdinalIgnoreCase);
        return gaap || Array.Exists(line.Label, word => Array.IndexOf(_unadjusted, word) >= 0);
    }

    private bool IsSameMeasure(LineItem plain, LineItem adjusted)
    {
        var shared = 0;
        foreach (var word in adjusted.Label)
        {
            if (word == _nonGaap || Array.IndexOf(_bases, word) >= 0)
            {
                continue;
            }
            if (!plain.Label.Contains(word))
            {
                return false;
            }
            shared++;
        }
        return shared > 0
            ? Array.TrueForAll(plain.Label, word => adjusted.Label.Contains(word) || Array.IndexOf(_unadjusted, word) >= 0)
            : SaysPlain(plain);
    }

    private bool HasWordsOf(LineItem opening, LineItem closing) =>
        Array.TrueForAll(opening.Label, word => IsTime(word) || closing.Label.Contains(word))
        && Array.TrueForAll(closing.Label, word => IsTime(word) || opening.Label.Contains(word));

    private bool IsTime(int word)
    {
        if (word == _beginning || word == _end)
        {
            return true;
        }
        if (!_timeWords.TryGetValue(word, out var isTime))
        {
            var text = _words[word];
            isTime =
                char.IsAsciiDigit(text[0])
                || char.IsAsciiLetter(text[0]) && (PeriodWords.IsTelling(text) || PeriodWords.Of(text).Word != Word.Other);
            _timeWords.Add(word, isTime);
        }
        return isTime;
    }

    private bool IsMonth(int word) => char.IsAsciiLetter(_words[word][0]) && PeriodWords.Of(_words[word]).Word == Word.Month;
}
