namespace Footbridge.Writing.Workpaper;

/// <summary>The marks that the check leaves on a figure, as an auditor writes them. Capitals stand at a result, small letters at a part of one.</summary>
[Flags]
internal enum Tickmarks
{
    None = 0,

    /// <summary>The lines above it, or the lines that its total names, add up to it.</summary>
    Foots = 1,

    /// <summary>The columns of its row add up to it.</summary>
    CrossFoots = 2,

    /// <summary>It agrees with another place.</summary>
    TiesTo = 4,

    /// <summary>It was computed anew from other figures.</summary>
    Recomputed = 8,

    /// <summary>An earlier figure that a comparison, or a roll-forward, starts from.</summary>
    PriorPeriod = 16,

    /// <summary>An item of a column that foots.</summary>
    InFooting = 32,

    /// <summary>An item of a row that cross-foots.</summary>
    InCrossFooting = 64,

    /// <summary>A figure that another was recomputed from.</summary>
    InRecomputation = 128,

    /// <summary>A relation that it results from holds within rounding only.</summary>
    Rounded = 256,

    /// <summary>A roll-forward leaves a remainder that is not disclosed.</summary>
    Open = 512,

    /// <summary>Nothing in the documents reaches it.</summary>
    NoSupport = 1024,

    /// <summary>A relation that it results from is broken, or it is the figure that likely breaks one.</summary>
    Exception = 2048,
}
