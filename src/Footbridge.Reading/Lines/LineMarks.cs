namespace Footbridge.Reading.Lines;

/// <summary>Characters whose presence in a line decides who reads it.</summary>
[Flags]
internal enum LineMarks
{
    None = 0,

    /// <summary>A tab between words, or several in a row behind them.</summary>
    Tabs = 1,

    /// <summary>Any tab at all.</summary>
    AnyTab = 2,

    /// <summary>A vertical bar.</summary>
    Pipe = 4,

    /// <summary>A less-than sign: there may be a tag.</summary>
    Angle = 8,

    /// <summary>A digit.</summary>
    Digit = 16,

    /// <summary>Opens or closes a fenced block.</summary>
    Fence = 32,

    /// <summary>A page ends here: the line is a form feed.</summary>
    Page = 64,

    /// <summary>Starts with a drawn corner or bar.</summary>
    Frame = 128,

    /// <summary>Starts with two dashes.</summary>
    Dashes = 256,
}
