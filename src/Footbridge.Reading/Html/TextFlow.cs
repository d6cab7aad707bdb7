using System.Buffers;
using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>
/// Text of the page or of a cell as it runs: white space collapses as a browser does it, references are decoded, and what
/// the reader cannot see is left out. Lines end with '\n'; paragraphs are cut into parts.
/// </summary>
internal sealed class TextFlow(string source)
{
    private const int LongestBoldHeading = 400;
    private const int LongestCentredHeading = 160;
    private const float PointsPerSpace = 3;

    // Bounds the search for a double space, which is done again for every run.
    private const int LongestRun = 256;

    // What cannot be copied as it stands: white space but the space, references, characters without width.
    private static readonly SearchValues<char> Stops = SearchValues.Create("\t\n\r\f&\0\u00AD\u200B\u2028\u2060\uFEFF");

    private readonly MappedTextBuilder _text = new();
    private readonly List<TextPart> _parts = [];
    private readonly TextTally _tally = new();
    private Gap _gap;
    private int _gapStart;
    private int _gapLength;
    private int _partStart;
    private int _raisedFrom = -1;
    private float _spaces;
    private BorderLine _above;
    private BorderLine _below;
    private bool _hasBlankUnderline;

    private enum Gap
    {
        None,
        Space,
        Line,
        Paragraph,
    }

    /// <summary>True when nothing was collected.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>The paragraphs of the text: complete after <see cref="EndPart"/>.</summary>
    public IReadOnlyList<TextPart> Parts => _parts;

    /// <summary>Where the first character stands, in points from the left.</summary>
    public int Indent { get; private set; }

    /// <summary>Rules that were met on the way. Ask before the text is taken.</summary>
    public CellStyles Rules =>
        // The line over an empty cell is the line under what stands above it.
        (_above != BorderLine.None ? CellStyles.RuleAbove : 0)
        | (_below != BorderLine.None || (_hasBlankUnderline && IsEmpty) ? CellStyles.RuleBelow : 0)
        | (_below == BorderLine.Double ? CellStyles.DoubleRuleBelow : 0)
        | (_above == BorderLine.Double && IsEmpty ? CellStyles.DoubleRuleBelow : 0);

    /// <summary>Marks that all of the text carries.</summary>
    public CellStyles Styles => _tally.Styles;

    /// <summary>Adds text of the source.</summary>
    public void Append(int start, int end, in TextStyle style, bool isLiteral)
    {
        for (var position = start; position < end; )
        {
            var character = source[position];
            if (character is ' ' or '\n' or '\t' or '\r' or '\f')
            {
                position = AppendSpaces(position, end, style);
            }
            else if (character == '&' && !isLiteral)
            {
                position = AppendReference(position, end, style);
            }
            else if (character == '\u2028')
            {
                BreakLine(position, 1);
                position++;
            }
            else if (IsWithoutWidth(character))
            {
                position++;
            }
            else
            {
                position = AppendRun(position, end, style);
            }
        }
    }

    /// <summary>Adds a space that the page shows where the source has none.</summary>
    public void Space(int start, int length) => Widen(Gap.Space, start, length);

    /// <summary>Ends a line. Two line ends in a row end the paragraph.</summary>
    public void BreakLine(int start, int length) => Widen(_gap >= Gap.Line ? Gap.Paragraph : Gap.Line, start, length);

    /// <summary>Ends a paragraph.</summary>
    public void BreakParagraph(int start, int length) => Widen(Gap.Paragraph, start, length);

    /// <summary>Adds text that was collected elsewhere, after a space or on a line of its own.</summary>
    public void Append(MappedText text, in TextStyle style, bool onNewLine)
    {
        if (text.Value.Length == 0)
        {
            return;
        }
        var whole = text.Whole;
        Widen(onNewLine ? Gap.Line : Gap.Space, whole.Start, 0);
        BeginRun(style);
        _text.Append(text);
        _tally.Add(text.Value, style.Marks);
    }

    /// <summary>Notes the rules of an element around the text that follows.</summary>
    public void AddRule(BorderLine above, BorderLine below)
    {
        if (IsEmpty)
        {
            _above = (BorderLine)Math.Max((byte)_above, (byte)above);
        }
        else
        {
            _below = (BorderLine)Math.Max((byte)_below, (byte)above);
        }
        _below = (BorderLine)Math.Max((byte)_below, (byte)below);
    }

    /// <summary>Ends the paragraph that runs; false when it has no text.</summary>
    public bool EndPart()
    {
        EndRaised();
        if (_text.Length == _partStart)
        {
            return false;
        }
        _parts.Add(new TextPart(_partStart, Kind()));
        _partStart = _text.Length;
        _tally.EndPart();
        return true;
    }

    /// <summary>The text collected; the flow is ready for another afterwards.</summary>
    public MappedText Take()
    {
        EndPart();
        return _text.Take();
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _text.Clear();
        _parts.Clear();
        _tally.Clear();
        _gap = Gap.None;
        _partStart = 0;
        _raisedFrom = -1;
        _spaces = 0;
        Indent = 0;
        _above = _below = BorderLine.None;
        _hasBlankUnderline = false;
    }

    private static bool IsWithoutWidth(char character) => character is '\0' or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private void Widen(Gap gap, int start, int length)
    {
        if (gap > _gap)
        {
            _gap = gap;
            _gapStart = start;
            _gapLength = length;
        }
    }

    private int AppendSpaces(int position, int end, in TextStyle style)
    {
        var start = position;
        var keepsLines = style.Has(TextMarks.KeepsLines);
        for (; position < end; position++)
        {
            var character = source[position];
            if (character == '\n' || (character == '\r' && !IsBeforeLineFeed(position, end)))
            {
                if (keepsLines)
                {
                    BreakLine(position, 1);
                }
            }
            else if (character is not (' ' or '\t' or '\r' or '\f'))
            {
                break;
            }
        }
        Widen(Gap.Space, start, position - start);
        return position;
    }

    private bool IsBeforeLineFeed(int position, int end) => position + 1 < end && source[position + 1] == '\n';

    private int AppendReference(int position, int end, in TextStyle style)
    {
        var reference = CharacterReference.Read(source, position, end);
        if (reference.Length == 0)
        {
            BeginRun(style);
            _text.Append(source.AsSpan(position, 1), position);
            _tally.Add("&", style.Marks);
            return position + 1;
        }
        var next = position + reference.Length;
        if (reference.First is '\n' or '\r' or '\t' or ' ' or '\f')
        {
            Widen(Gap.Space, position, reference.Length);
        }
        else if (reference.First == '\u2028')
        {
            BreakLine(position, reference.Length);
        }
        else if (char.IsWhiteSpace(reference.First) && IsAtLineStart(style))
        {
            _spaces += PointsPerSpace;
        }
        else if (!IsWithoutWidth(reference.First))
        {
            BeginRun(style);
            _text.Append(reference.First, position, reference.Length);
            _tally.Add([reference.First], style.Marks);
            if (reference.Second != '\0')
            {
                _text.Append(reference.Second, position, reference.Length);
            }
        }
        return next;
    }

    private int AppendRun(int position, int end, in TextStyle style)
    {
        var first = source[position];
        if (first > '\u007f' && char.IsWhiteSpace(first) && IsAtLineStart(style))
        {
            _spaces += PointsPerSpace;
            return position + 1;
        }
        var run = source.AsSpan(position, Math.Min(end - position, LongestRun));
        // The first character may be an ampersand that is no reference.
        var length = run[1..].IndexOfAny(Stops) + 1;
        run = length == 0 ? run : run[..length];
        // Single spaces between words need no collapsing: the run goes on over them.
        var doubled = run.IndexOf("  ", StringComparison.Ordinal);
        run = doubled > 0 ? run[..doubled] : run.TrimEnd(' ');
        BeginRun(style);
        _text.Append(run, position);
        _tally.Add(run, style.Marks);
        return position + run.Length;
    }

    // Space at the start of a line moves the text to the right and is no part of it. Underlined, it draws a rule.
    private bool IsAtLineStart(in TextStyle style)
    {
        if (_text.Length > _partStart && _gap < Gap.Line)
        {
            return false;
        }
        if (style.Has(TextMarks.Underline) && IsEmpty)
        {
            _hasBlankUnderline = true;
        }
        return true;
    }

    private void BeginRun(in TextStyle style)
    {
        if (_text.Length == 0)
        {
            Indent = (int)MathF.Round(Math.Max(style.Left + style.FirstLine + _spaces, 0));
        }
        if (_gap != Gap.None)
        {
            FillGap(style.Has(TextMarks.Raised));
        }
        if (style.Has(TextMarks.Raised))
        {
            _raisedFrom = _raisedFrom < 0 ? _text.Length : _raisedFrom;
        }
        else
        {
            EndRaised();
        }
    }

    private void FillGap(bool staysRaised)
    {
        if (!staysRaised)
        {
            EndRaised();
        }
        if (_gap == Gap.Paragraph)
        {
            EndPart();
        }
        if (_text.Length > 0)
        {
            var character = _gap == Gap.Space ? ' ' : '\n';
            if (_gapLength == 1 && source[_gapStart] == character)
            {
                _text.Append(source.AsSpan(_gapStart, 1), _gapStart);
            }
            else
            {
                _text.Append(character, _gapStart, _gapLength);
            }
        }
        if (_gap == Gap.Paragraph)
        {
            _partStart = _text.Length;
        }
        _gap = Gap.None;
    }

    private void EndRaised()
    {
        if (_raisedFrom >= 0)
        {
            _text.MarkSuperscript(_raisedFrom);
            _raisedFrom = -1;
        }
    }

    private ProseKind Kind()
    {
        var length = _text.Length - _partStart;
        return _tally.Kind(length <= LongestBoldHeading, length <= LongestCentredHeading);
    }
}
