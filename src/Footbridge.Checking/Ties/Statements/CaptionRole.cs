namespace Footbridge.Checking.Ties.Statements;

/// <summary>What a figure inside a caption says of its line.</summary>
internal enum CaptionRole
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>The par or stated value of one share.</summary>
    Par,

    /// <summary>Shares that may be issued.</summary>
    Authorized,

    /// <summary>Shares issued.</summary>
    Issued,

    /// <summary>Shares outstanding.</summary>
    Outstanding,

    /// <summary>Shares issued and outstanding.</summary>
    IssuedAndOutstanding,

    /// <summary>Shares, with no word for which.</summary>
    Shares,

    /// <summary>A discount that is taken off a liability.</summary>
    Discount,
}
