using System.Runtime.InteropServices;
using Footbridge.Checking.Claims.Reading;
using Footbridge.Checking.Facts;
using Footbridge.Core.Documents;
using Footbridge.Core.Facts;

namespace Footbridge.Checking.Claims;

/// <summary>Reads every numeric statement of the prose: what it is about, when, compared with what, and which way.</summary>
internal sealed class ClaimReader
{
    /// <summary>A paragraph that is longer than this is no heading.</summary>
    private const int LongestHeading = 110;

    /// <summary>A sentence that leads to a list may be longer.</summary>
    private const int LongestLead = 300;

    private const int MostFigures = 64;

    private readonly FactBook _facts;
    private readonly SentenceScanner _scanner;
    private readonly Sentence _sentence = new();
    private readonly ReadingState _state = new();
    private readonly List<DraftClaim> _claims = [];
    private readonly Dictionary<MappedText, TextFigures> _texts = new(ReferenceEqualityComparer.Instance);

    private ClaimReader(FactBook facts)
    {
        _facts = facts;
        _scanner = new SentenceScanner(facts);
    }

    /// <summary>The claims of a package, in reading order: one for each financial figure of its prose.</summary>
    public static List<DraftClaim> Read(FactBook facts, string? entity = null)
    {
        var reader = new ClaimReader(facts);
        reader.Read(entity);
        return reader._claims;
    }

    private void Read(string? entity)
    {
        foreach (var text in _facts.Texts)
        {
            if (text.Place == FigurePlace.Prose && HasFinancial(text))
            {
                _texts.Add(text.Text, text);
            }
        }
        for (var document = 0; document < _facts.Documents.Count; document++)
        {
            var company = CompanyName.Of(_facts, _facts.Documents[document].Source, entity);
            var reader = new SentenceReader(_facts, new ProsePeriods(_facts.Documents[document]), company);
            _state.Reset();
            foreach (var block in _facts.Documents[document].Source.Blocks)
            {
                if (block is Prose prose)
                {
                    Read(prose, reader);
                }
            }
            // Notes inside tables stand under no heading.
            _state.Reset();
            foreach (var text in _facts.Texts)
            {
                if (text.Document == document && text.Table is not null && _texts.ContainsKey(text.Text))
                {
                    ReadText(text, reader);
                }
            }
        }
        CollectionsMarshal.AsSpan(_claims).Sort(static (left, right) => left.Figure.CompareTo(right.Figure));
    }

    private void Read(Prose prose, SentenceReader reader)
    {
        var value = prose.Text.Value;
        if (_texts.TryGetValue(prose.Text, out var text))
        {
            ReadText(text, reader);
            return;
        }
        if (IsHeading(prose, value))
        {
            _scanner.Scan(null, 0, value, 0, value.Length, _sentence);
            TimeFinder.Sort(_sentence);
            reader.Head(_sentence, _state);
        }
    }

    private void ReadText(TextFigures text, SentenceReader reader)
    {
        _state.Begin();
        var value = text.Text.Value;
        var figure = 0;
        var before = -1;
        for (var start = 0; start < value.Length; )
        {
            var first = figure;
            var end = EndOf(text, start, ref figure, out var financial);
            if (financial)
            {
                if (before >= 0 && IsOfOther(value, start))
                {
                    _scanner.Scan(null, 0, value, before, start, _sentence);
                    reader.Introduce(_sentence, _state);
                }
                _scanner.Scan(text, first, value, start, end, _sentence);
                reader.Read(_sentence, text, _state, _claims);
            }
            before = financial ? -1 : start;
            start = end;
        }
    }

    /// <summary>"It was $0.2 million": the sentence before says what.</summary>
    private static bool IsOfOther(string value, int start)
    {
        var rest = value.AsSpan(start).TrimStart();
        return rest.StartsWith("It ", StringComparison.Ordinal) || rest.StartsWith("They ", StringComparison.Ordinal);
    }

    /// <summary>The end of a sentence; one never ends inside a figure.</summary>
    private int EndOf(TextFigures text, int start, ref int figure, out bool financial)
    {
        var value = text.Text.Value;
        financial = false;
        var number = 0;
        var end = Sentences.End(value, start);
        while (figure < text.Figures.Count && text.Figures[figure] is var at && at.Start < end)
        {
            financial |= _facts.Figures[at.Figure].IsFinancial;
            if (at.End > end)
            {
                end = Sentences.End(value, at.End - 1);
                end = Math.Max(end, at.End);
            }
            figure++;
            if (++number == MostFigures)
            {
                // A list of hundreds of figures is no sentence: it is read in pieces.
                return Math.Max(at.End, start + 1);
            }
        }
        return end;
    }

    private static bool IsHeading(Prose prose, string value)
    {
        if (value.Length == 0 || value.Length > LongestLead)
        {
            return false;
        }
        if (prose.Kind == ProseKind.Heading || value[^1] == ':')
        {
            return true;
        }
        return prose.Kind == ProseKind.Paragraph && value.Length <= LongestHeading && value[^1] is not ('.' or ',' or ';' or '"' or '”');
    }

    private bool HasFinancial(TextFigures text)
    {
        foreach (var at in CollectionsMarshal.AsSpan(text.Figures))
        {
            if (_facts.Figures[at.Figure].IsFinancial)
            {
                return true;
            }
        }
        return false;
    }
}
