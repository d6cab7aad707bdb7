namespace Footbridge.Checking.Ties.Statements;

/// <summary>Which shares a caption counts.</summary>
[Flags]
internal enum Dilution
{
    /// <summary>It does not say.</summary>
    None = 0,

    /// <summary>Shares outstanding.</summary>
    Basic = 1,

    /// <summary>With those that may be issued.</summary>
    Diluted = 2,

    /// <summary>One figure for both.</summary>
    Both = Basic | Diluted,
}
