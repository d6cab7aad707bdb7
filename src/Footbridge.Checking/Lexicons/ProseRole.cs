namespace Footbridge.Checking.Lexicons;

/// <summary>What a word does in a sentence: the lists of <c>prose.txt</c>.</summary>
[Flags]
internal enum ProseRole : long
{
    /// <summary>None of those below: a noun.</summary>
    None = 0,

    /// <summary>"increased", "growth", "higher".</summary>
    Rise = 1L << 0,

    /// <summary>"decreased", "decline", "lower".</summary>
    Fall = 1L << 1,

    /// <summary>A movement that may follow its figure: "a 4% increase".</summary>
    Noun = 1L << 2,

    /// <summary>"is", "totaling".</summary>
    Be = 1L << 3,

    /// <summary>"was", "totaled".</summary>
    Past = 1L << 4,

    /// <summary>"had", "recorded": its object is the measure.</summary>
    Have = 1L << 5,

    /// <summary>"generated", "used": a verb, or part of a name.</summary>
    Act = 1L << 6,

    /// <summary>"to".</summary>
    To = 1L << 7,

    /// <summary>"from".</summary>
    From = 1L << 8,

    /// <summary>"by".</summary>
    By = 1L << 9,

    /// <summary>"of".</summary>
    Of = 1L << 10,

    /// <summary>"in", "for", "at".</summary>
    In = 1L << 11,

    /// <summary>"and".</summary>
    And = 1L << 12,

    /// <summary>"or".</summary>
    Or = 1L << 13,

    /// <summary>"the", "our".</summary>
    Article = 1L << 14,

    /// <summary>"it", "we".</summary>
    Pronoun = 1L << 15,

    /// <summary>"compared with".</summary>
    Compare = 1L << 16,

    /// <summary>"over": a comparison beside a movement.</summary>
    Over = 1L << 17,

    /// <summary>"including".</summary>
    Include = 1L << 18,

    /// <summary>"representing".</summary>
    Represent = 1L << 19,

    /// <summary>"as a percentage of".</summary>
    Percentage = 1L << 20,

    /// <summary>"which".</summary>
    Which = 1L << 21,

    /// <summary>"while", "but".</summary>
    While = 1L << 22,

    /// <summary>"due to".</summary>
    Reason = 1L << 23,

    /// <summary>"respectively".</summary>
    List = 1L << 24,

    /// <summary>"between", "range of".</summary>
    Between = 1L << 25,

    /// <summary>"expects", "guidance".</summary>
    Expect = 1L << 26,

    /// <summary>"constant currency", "excluding".</summary>
    Basis = 1L << 27,

    /// <summary>"adjusted": part of a name.</summary>
    Adjusted = 1L << 28,

    /// <summary>"approximately", "more than".</summary>
    Bound = 1L << 29,

    /// <summary>"or more".</summary>
    BoundAfter = 1L << 30,

    /// <summary>"slightly", "record".</summary>
    Filler = 1L << 31,

    /// <summary>Other verbs.</summary>
    Verb = 1L << 32,

    /// <summary>"year-over-year".</summary>
    Yoy = 1L << 33,

    /// <summary>"sequentially".</summary>
    Qoq = 1L << 34,

    /// <summary>"prior", "last", "ago".</summary>
    Prior = 1L << 35,

    /// <summary>"same".</summary>
    Same = 1L << 36,

    /// <summary>"current".</summary>
    Now = 1L << 37,

    /// <summary>"quarter".</summary>
    Quarter = 1L << 38,

    /// <summary>"year".</summary>
    Year = 1L << 39,

    /// <summary>"period".</summary>
    Period = 1L << 40,

    /// <summary>"half".</summary>
    Half = 1L << 41,

    /// <summary>"months".</summary>
    Span = 1L << 42,

    /// <summary>"year to date".</summary>
    ToDate = 1L << 43,

    /// <summary>"end".</summary>
    End = 1L << 44,

    /// <summary>"beginning".</summary>
    Start = 1L << 45,

    /// <summary>"guidance" in a heading: what stands below is expected.</summary>
    Outlook = 1L << 46,

    /// <summary>"improved": better, whichever way that is.</summary>
    Judge = 1L << 47,

    /// <summary>"related to": behind an amount it says of which part.</summary>
    Relate = 1L << 48,

    /// <summary>"these": what was spoken of before.</summary>
    Point = 1L << 49,

    /// <summary>"total": all lines of the name together.</summary>
    Total = 1L << 50,

    /// <summary>"at": the level that a movement led to.</summary>
    Level = 1L << 51,

    /// <summary>Either way.</summary>
    Movement = Rise | Fall,

    /// <summary>Names a stretch of time.</summary>
    Stretch = Quarter | Year | Period | Half | Span | ToDate,

    /// <summary>Says something about time by itself or beside a stretch.</summary>
    Time = Yoy | Qoq | Prior | Same | Now | Stretch | End | Start,
}
