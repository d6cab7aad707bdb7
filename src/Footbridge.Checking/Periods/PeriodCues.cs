namespace Footbridge.Checking.Periods;

/// <summary>Words beside a period that say what kind of column, row or text it is.</summary>
[Flags]
internal enum PeriodCues
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>"as of", "at", "balance": a state at one day.</summary>
    Instant = 1,

    /// <summary>"ended", "ending": a duration.</summary>
    Ended = 2,

    /// <summary>"beginning of period", "opening balance".</summary>
    Opening = 4,

    /// <summary>"end of period", "closing balance".</summary>
    Closing = 8,

    /// <summary>"change", "YoY", "vs", "increase (decrease)": a comparison of two periods.</summary>
    Comparison = 16,

    /// <summary>"restated", "as adjusted", "recast".</summary>
    Restated = 32,

    /// <summary>"pro forma".</summary>
    ProForma = 64,

    /// <summary>"guidance", "outlook", "budget", "estimate": not yet happened.</summary>
    Forecast = 128,

    /// <summary>"constant currency", "CC".</summary>
    ConstantCurrency = 256,

    /// <summary>A reporting entity before or after a change of control.</summary>
    Successor = 512,

    /// <summary>The words "balance" or "balances".</summary>
    Balance = 1024,

    /// <summary>"%".</summary>
    Percent = 2048,

    /// <summary>"during": what follows is a flow, whatever else the text says of the period's end.</summary>
    During = 4096,

    /// <summary>The opening is that of a year: "balance at beginning of year".</summary>
    OfYear = 8192,
}
