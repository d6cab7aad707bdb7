namespace Footbridge.Checking.Periods;

/// <summary>A word, number or mark of a text about time.</summary>
/// <param name="Word">Its meaning.</param>
/// <param name="Value">The number that it stands for; the character of a mark.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Entry">Which line of the header stack it stands in.</param>
/// <param name="Glued">True when nothing stands between it and the token before.</param>
internal readonly record struct Token(Word Word, int Value, int Start, int End, int Entry, bool Glued)
{
    /// <summary>The number of characters.</summary>
    public int Length => End - Start;

    /// <summary>True for a mark that is this character.</summary>
    public bool Is(char mark) => Word == Word.Mark && Value == mark;

    /// <summary>True for a hyphen or a dash of any length.</summary>
    public bool IsDash => Word == Word.Mark && Value is '-' or '–' or '—' or '‑' or '‐' or '−';

    /// <summary>True for an apostrophe of any shape.</summary>
    public bool IsApostrophe => Word == Word.Mark && Value is '\'' or '’' or '‘' or '`';

    /// <summary>True for four digits that can be a year.</summary>
    public bool IsYear => Word == Word.Number && Length == 4 && Value is >= 1900 and <= 2099;
}
