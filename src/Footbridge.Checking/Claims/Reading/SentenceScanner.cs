using Footbridge.Checking.Facts;
using Footbridge.Checking.Lexicons;
using Footbridge.Checking.Periods;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims.Reading;

/// <summary>Cuts a sentence into words with their roles, figures, phrases of time and marks. It reads no meaning across them.</summary>
internal sealed class SentenceScanner(FactBook facts)
{
    /// <summary>Words of a few letters with a digit are names: "B2B", "CO2".</summary>
    private const int LongestMarked = 4;

    private readonly int _net = facts.Words.Words("net income")[0];
    private readonly List<WordAt> _words = [];
    private readonly List<WordAt> _unmarked = [];
    private readonly List<ProseItem> _raw = [];
    private readonly ProseLexicon _lexicon = ProseLexicon.Default;
    private PeriodPhrase _said = PeriodPhrase.None;
    private int _start;

    /// <summary>Reads the part of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/> into <paramref name="sentence"/>.</summary>
    /// <param name="figures">The figures of the text; null where it has none.</param>
    /// <param name="figure">The first of them that may stand in the part: a text can have a hundred thousand.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="sentence">Gets the items.</param>
    public void Scan(TextFigures? figures, int figure, string text, int start, int end, Sentence sentence)
    {
        _words.Clear();
        _raw.Clear();
        _start = start;
        sentence.Clear(text, start, figures);
        var slice = text.AsSpan(start, end - start);
        facts.Words.Read(slice, _words);
        _said = PeriodGrammar.Parse(slice);
        Cut(figures, figure, text, start, end);
        TimeReader.Group(_raw, _said, start, text, sentence);
        sentence.Pair();
    }

    private void Cut(TextFigures? figures, int figure, string text, int at, int end)
    {
        int word = 0,
            term = 0;
        while (at < end)
        {
            while (figures is not null && figure < figures.Figures.Count && figures.Figures[figure].End <= at)
            {
                figure++;
            }
            if (figures is not null && figure < figures.Figures.Count && figures.Figures[figure] is var here && here.Start <= at)
            {
                if (facts.Figures[here.Figure].IsFinancial)
                {
                    _raw.Add(new ProseItem(ItemKind.Figure, here.Start, here.End, Index: figure));
                    at = here.End;
                    continue;
                }
                if (here.Start == at && !IsNamed(facts.Figures[here.Figure].Kind) && !TermAt(term, at))
                {
                    // A year beside a quarter, a footnote marker: no word of a name.
                    at = here.End;
                    continue;
                }
            }
            while (term < _said.Terms.Length && _said.Terms[term].Range.Start + _start < at)
            {
                term++;
            }
            if (term < _said.Terms.Length && _said.Terms[term].Range.Start + _start == at && IsTime(figures, figure, term))
            {
                var first = term;
                var until = _start + _said.Terms[term].Range.End;
                while (term < _said.Terms.Length && _said.Terms[term].Range.Start + _start < until)
                {
                    until = Math.Max(until, _start + _said.Terms[term].Range.End);
                    term++;
                }
                // The index holds the first term and how many stand here.
                _raw.Add(new ProseItem(ItemKind.Time, at, until, Index: first << 8 | Math.Min(term - first, byte.MaxValue)));
                at = until;
                continue;
            }
            var character = text[at];
            if (char.IsLetterOrDigit(character))
            {
                at = Word(text, at, end, ref word);
                continue;
            }
            if (character == '-' && at + 1 < end && text[at + 1] == '-')
            {
                // A typewriter's dash parts sentences as often as clauses.
                _raw.Add(new ProseItem(ItemKind.Semicolon, at, at + 2));
                while (at < end && text[at] == '-')
                {
                    at++;
                }
                continue;
            }
            if (KindOf(text, at, end) is { } mark)
            {
                _raw.Add(new ProseItem(mark, at, at + 1));
            }
            at++;
        }
    }

    private int Word(string text, int start, int end, ref int word)
    {
        var at = start;
        while (at < end && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }
        while (word < _words.Count && _words[word].Start + _start < start)
        {
            word++;
        }
        int id = -1,
            sign = 1;
        var stop = at;
        if (word < _words.Count && _words[word].Start + _start == start)
        {
            id = _words[word].Id;
            sign = _words[word].Sign;
            stop = Math.Max(at, _words[word].End + _start);
        }
        if (id >= 0 && at - start > LongestMarked && char.IsDigit(text[at - 1]) && facts.WithWord(id).Count == 0)
        {
            id = Unmarked(text, start, at, id, ref sign);
        }
        var role = _lexicon.Match(text, start, ref at);
        // A word that the lexicon names only in part ("non" of "non-GAAP") is the whole word.
        if (at < stop)
        {
            at = stop;
            role &= ProseRole.Adjusted;
        }
        if (role == ProseRole.Basis && at == stop && id >= 0 && facts.WithWord(id).Count > 0)
        {
            // The tables have a line by that name: "organic revenue", "EBITDA excluding other costs".
            role = ProseRole.None;
        }
        if (start > _start && IsGlued(text, start) && id >= 0)
        {
            // "stock-based compensation", "interest-bearing deposits": the second half of a compound is no verb.
            role &= ProseRole.Time | ProseRole.Movement | ProseRole.Adjusted;
        }
        if (id >= 0 && _raw.Count > 0)
        {
            if (_raw[^1] is { Kind: ItemKind.Word, Word: >= 0 } noun && (role & ProseRole.Have) != 0 && facts.IsInCaption(noun.Word, id))
            {
                // "Cost of goods sold decreased": what a caption calls its line is no verb.
                role = ProseRole.None;
            }
            else if (
                _raw.Count > 1
                && _raw[^1].Kind == ItemKind.Comma
                && _raw[^2] is { Kind: ItemKind.Word, Word: >= 0, Role: ProseRole.None } first
                && facts.IsInCaption(first.Word, id)
            )
            {
                // "Marketing, general & administrative": the comma stands in the name.
                _raw.RemoveAt(_raw.Count - 1);
            }
            else if (_raw[^1].Kind == ItemKind.Comma && IsNetBehind(text, start, at, end))
            {
                // "Other operating expense, net improved": no name of its own.
                _raw.RemoveAt(_raw.Count - 1);
                id = -1;
            }
        }
        if (role == ProseRole.Have && _raw.Count > 0 && _raw[^1].Kind == ItemKind.Figure && IsReported(text.AsSpan(start..at)))
        {
            // "decreased 2.0% reported and 1.9% in constant currency"
            role = ProseRole.Filler;
        }
        if (id < 0 && role == ProseRole.None && IsBareNet(text, start, at))
        {
            id = _net;
        }
        var owner = at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] is 's' or 'S';
        _raw.Add(new ProseItem(ItemKind.Word, start, at, role, id, sign, IsOwner: owner || EndsOwner(text, at)));
        return owner ? at + 2 : at;
    }

    private static bool IsReported(ReadOnlySpan<char> word) => word.Equals("reported", StringComparison.OrdinalIgnoreCase);

    /// <summary>"4Q Net $16.5M", "Net 5.2 million": the amount is all that stands behind.</summary>
    private static bool IsBareNet(string text, int start, int at) =>
        at + 1 < text.Length
        && text[at] == ' '
        && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '$' or '€' or '£')
        && text.AsSpan(start..at).Equals("net", StringComparison.OrdinalIgnoreCase);

    /// <summary>", net" behind a name, with no name behind it.</summary>
    private bool IsNetBehind(string text, int start, int at, int end)
    {
        if (!text.AsSpan(start..at).Equals("net", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        while (at < end && text[at] == ' ')
        {
            at++;
        }
        var next = at;
        while (next < end && char.IsLetter(text[next]))
        {
            next++;
        }
        return next > at
            && (_lexicon.Match(text, at, ref next) & (ProseRole.Movement | ProseRole.Past | ProseRole.Be | ProseRole.Compare)) != 0;
    }

    /// <summary>"EBITDA1": a word that lost the space before its footnote marker.</summary>
    private int Unmarked(string text, int start, int end, int id, ref int sign)
    {
        var letters = end;
        while (letters > start && char.IsDigit(text[letters - 1]))
        {
            letters--;
        }
        _unmarked.Clear();
        facts.Words.Read(text.AsSpan(start, letters - start), _unmarked);
        if (end - letters > 1 || _unmarked.Count != 1 || facts.WithWord(_unmarked[0].Id).Count == 0)
        {
            return id;
        }
        sign = _unmarked[0].Sign;
        return _unmarked[0].Id;
    }

    private static bool IsNamed(FigureKind? kind) =>
        kind is not (FigureKind.Year or FigureKind.Date or FigureKind.FootnoteMarker or FigureKind.Enumerator);

    private bool TermAt(int term, int at)
    {
        while (term < _said.Terms.Length && _said.Terms[term].Range.Start + _start < at)
        {
            term++;
        }
        return term < _said.Terms.Length && _said.Terms[term].Range.Start + _start == at;
    }

    private static bool IsGlued(string text, int start) => text[start - 1] is '-' or '‑' && start > 1 && char.IsLetter(text[start - 2]);

    private static bool EndsOwner(string text, int at) =>
        at < text.Length && text[at] is '\'' or '’' && text[at - 1] == 's' && (at + 1 == text.Length || text[at + 1] == ' ');

    private bool IsTime(TextFigures? figures, int figure, int term)
    {
        if (figures is null)
        {
            return true;
        }
        var end = _said.Terms[term].Range.End + _start;
        for (var index = figure; index < figures.Figures.Count && figures.Figures[index].Start < end; index++)
        {
            if (facts.Figures[figures.Figures[index].Figure].IsFinancial)
            {
                return false;
            }
        }
        return true;
    }

    private static ItemKind? KindOf(string text, int at, int end) =>
        text[at] switch
        {
            ',' => ItemKind.Comma,
            ':' => ItemKind.Colon,
            ';' => ItemKind.Semicolon,
            '(' or '[' => ItemKind.Open,
            ')' or ']' => ItemKind.Close,
            '–' or '—' => ItemKind.Dash,
            '-' when at > 0 && at + 1 < end && !(char.IsLetterOrDigit(text[at - 1]) && char.IsLetter(text[at + 1])) => ItemKind.Dash,
            _ => null,
        };
}
