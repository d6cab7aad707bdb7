using System.Buffers;
using Footbridge.Core.Documents;
using Footbridge.Reading.Lines;

namespace Footbridge.Reading.Markdown;

/// <summary>Turns a stretch of text into what a person reads: white space joined, inline Markdown taken out. Reusable, not thread-safe.</summary>
internal sealed class InlineReader(SourceText source, bool markup)
{
    // Longer texts are prose, which nearly always breaks somewhere.
    private const int LongestCell = 80;
    private const string Odd = "\n\r\t\v\f\0\u2007\u202F\uFEFF";

    // What a single blank between words is not.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\u00A0" + Odd);
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0" + Odd);

    private readonly MappedTextBuilder _builder = new();
    private readonly List<InlineMark> _marks = [];
    private readonly InlineScanner _scanner = new();
    private int _bold,
        _italic,
        _underline,
        _raised;
    private CellStyles _style;
    private bool _any;

    /// <summary>Reads one stretch.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="style">The styles that all of its text has.</param>
    /// <param name="keepLines">True to keep line breaks as such; false to read them as spaces.</param>
    internal MappedText Read(int from, int to, out CellStyles style, bool keepLines = false)
    {
        Begin();
        Add(from, to, keepLines);
        return Take(out style);
    }

    /// <summary>Starts a text of several stretches.</summary>
    internal void Begin()
    {
        _builder.Clear();
        _bold = _italic = _underline = 0;
        _raised = -1;
        _style = CellStyles.Bold | CellStyles.Italic | CellStyles.Underline;
        _any = false;
    }

    /// <summary>Adds a stretch.</summary>
    internal void Add(int from, int to, bool keepLines = false)
    {
        var text = source.Text;
        _marks.Clear();
        if (markup)
        {
            _scanner.Scan(text, from, to, _marks);
        }
        var at = from;
        foreach (var mark in _marks)
        {
            if (mark.Kind == InlineKind.Literal)
            {
                continue;
            }
            Plain(at, mark.At, keepLines);
            Apply(mark);
            at = mark.At + mark.Length;
        }
        Plain(at, to, keepLines);
    }

    /// <summary>Adds one character for the blank stretch between two pieces.</summary>
    internal void AddBreak(char character, int from, int to)
    {
        if (_builder.Length > 0)
        {
            source.Append(_builder, character, from, Math.Max(to, from));
        }
    }

    /// <summary>Adds the rest of a figure that was broken: it reads on, but the figure stands where it starts.</summary>
    /// <param name="from">Where the rest starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="at">Where the figure's first part ends.</param>
    internal void AddRest(int from, int to, int at)
    {
        for (var index = from; index < to; index++)
        {
            source.Append(_builder, source.Text[index], at, at);
        }
    }

    /// <summary>Ends the text.</summary>
    internal MappedText Take(out CellStyles style)
    {
        style = _any ? _style : CellStyles.None;
        return _builder.Take();
    }

    private void Apply(InlineMark mark)
    {
        switch (mark.Kind)
        {
            case InlineKind.Character:
                Note();
                source.Append(_builder, mark.Character, mark.At, mark.At + mark.Length);
                break;
            case InlineKind.Break:
                source.Append(_builder, '\n', mark.At, mark.At + mark.Length);
                break;
            case InlineKind.BoldOn:
                _bold++;
                break;
            case InlineKind.BoldOff:
                _bold = Math.Max(_bold - 1, 0);
                break;
            case InlineKind.ItalicOn:
                _italic++;
                break;
            case InlineKind.ItalicOff:
                _italic = Math.Max(_italic - 1, 0);
                break;
            case InlineKind.BothOn:
                _bold++;
                _italic++;
                break;
            case InlineKind.BothOff:
                _bold = Math.Max(_bold - 1, 0);
                _italic = Math.Max(_italic - 1, 0);
                break;
            case InlineKind.UnderlineOn:
                _underline++;
                break;
            case InlineKind.UnderlineOff:
                _underline = Math.Max(_underline - 1, 0);
                break;
            case InlineKind.RaisedOn:
                _raised = _builder.Length;
                break;
            case InlineKind.RaisedOff when _raised >= 0:
                _builder.MarkSuperscript(_raised);
                _raised = -1;
                break;
        }
    }

    private void Note()
    {
        _any = true;
        _style &= (_bold > 0 ? CellStyles.Bold : 0) | (_italic > 0 ? CellStyles.Italic : 0) | (_underline > 0 ? CellStyles.Underline : 0);
    }

    // Words are copied, white space between them becomes one character.
    private void Plain(int from, int to, bool keepLines)
    {
        var text = source.Text;
        var span = text.AsSpan(from, to - from);
        if (span.Length <= LongestCell && !span.ContainsAny(Breaks) && !span.Contains("  ", StringComparison.Ordinal))
        {
            Copy(from, to);
            return;
        }
        var at = from;
        var start = from;
        while (at < to)
        {
            if (!IsSpace(text[at]))
            {
                at++;
                continue;
            }
            var space = at;
            var lines = 0;
            while (at < to && IsSpace(text[at]))
            {
                lines += text[at] == '\n' ? 1 : 0;
                at++;
            }
            if (at - space == 1 && text[space] is ' ' or '\u00A0')
            {
                continue;
            }
            Copy(start, space);
            start = at;
            if (_builder.Length > 0)
            {
                source.Append(_builder, lines > 0 && keepLines ? '\n' : ' ', space, at);
            }
        }
        Copy(start, to);
    }

    private void Copy(int from, int to)
    {
        if (from < to)
        {
            if (!source.Text.AsSpan(from, to - from).IsWhiteSpace())
            {
                Note();
            }
            source.Append(_builder, from, to);
        }
    }

    private static bool IsSpace(char c) => c <= ' ' ? Spaces.Contains(c) : c >= '\u00A0' && Spaces.Contains(c);
}
