using Footbridge.Core.Documents;

namespace Footbridge.Reading.Html;

/// <summary>Counts how much of a text is bold, underlined and so on, over a whole text and over its running paragraph.</summary>
internal sealed class TextTally
{
    private const string Bullets = "•●▪◦‣⁃○■◆►";

    private int _shown;
    private int _bold;
    private int _italic;
    private int _underlined;
    private int _partShown;
    private int _partBold;
    private bool _hasLetter;
    private char _first;
    private TextMarks _firstMarks;

    /// <summary>Marks that all of the text carries; of the underline, most of it.</summary>
    public CellStyles Styles =>
        _shown == 0
            ? CellStyles.None
            : (_bold == _shown ? CellStyles.Bold : 0)
                | (_italic == _shown ? CellStyles.Italic : 0)
                | (_underlined * 2 >= _shown ? CellStyles.Underline : 0);

    /// <summary>Counts text. Footnote markers and white space do not count.</summary>
    public void Add(ReadOnlySpan<char> text, TextMarks marks)
    {
        if ((marks & TextMarks.Raised) != 0 || text.IsEmpty || (text.Length == 1 && char.IsWhiteSpace(text[0])))
        {
            return;
        }
        if (_partShown == 0)
        {
            _first = text[0];
            _firstMarks = marks;
        }
        _shown += text.Length;
        _partShown += text.Length;
        if ((marks & TextMarks.Bold) != 0)
        {
            _bold += text.Length;
            _partBold += text.Length;
        }
        _italic += (marks & TextMarks.Italic) != 0 ? text.Length : 0;
        _underlined += (marks & TextMarks.Underline) != 0 ? text.Length : 0;
        _hasLetter = _hasLetter || HasLetter(text);
    }

    /// <summary>What the running paragraph is.</summary>
    /// <param name="isShort">True when it is short enough for a heading in bold.</param>
    /// <param name="isVeryShort">True when it is short enough for a heading that is only centred.</param>
    public ProseKind Kind(bool isShort, bool isVeryShort)
    {
        if ((_firstMarks & TextMarks.Heading) != 0)
        {
            return ProseKind.Heading;
        }
        if ((_firstMarks & TextMarks.ListItem) != 0 || Bullets.Contains(_first))
        {
            return ProseKind.ListItem;
        }
        var isSetApart = (isShort && _partBold == _partShown && _partShown > 0) || (isVeryShort && (_firstMarks & TextMarks.Centred) != 0);
        return isSetApart && _hasLetter ? ProseKind.Heading : ProseKind.Paragraph;
    }

    /// <summary>Starts the next paragraph of the same text.</summary>
    public void EndPart()
    {
        _partShown = _partBold = 0;
        _hasLetter = false;
        _first = '\0';
        _firstMarks = TextMarks.None;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        EndPart();
        _shown = _bold = _italic = _underlined = 0;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }
        return false;
    }
}
