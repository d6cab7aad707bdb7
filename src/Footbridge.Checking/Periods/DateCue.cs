namespace Footbridge.Checking.Periods;

/// <summary>The word before a date that says what the date is.</summary>
internal enum DateCue
{
    /// <summary>None.</summary>
    None,

    /// <summary>"ended", "ending", "through": the last day of a duration.</summary>
    Ended,

    /// <summary>"as of", "at", "balance": an instant.</summary>
    AsOf,
}
