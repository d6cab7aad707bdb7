namespace Footbridge.Checking.Periods;

/// <summary>What a stretch of text says about time.</summary>
internal enum TermKind
{
    /// <summary>A length: "three months", "13 weeks", "year" before "ended", "year to date".</summary>
    Length,

    /// <summary>A calendar date, or part of one.</summary>
    Date,

    /// <summary>From one date to another.</summary>
    Range,

    /// <summary>The name of a fiscal period: "1Q13", "fiscal 2024", "first half".</summary>
    Label,

    /// <summary>A year that stands by itself.</summary>
    Year,
}
