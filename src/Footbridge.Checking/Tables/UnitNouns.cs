namespace Footbridge.Checking.Tables;

/// <summary>Words of captions and heads that bear on the unit of the figures beside or below them.</summary>
[Flags]
internal enum UnitNouns
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>"share", "shares", "ADS".</summary>
    Share = 1 << 0,

    /// <summary>Instruments that are counted in shares: options, units, awards, warrants.</summary>
    Award = 1 << 1,

    /// <summary>"per share", "/share", "per unit", "EPS".</summary>
    PerShare = 1 << 2,

    /// <summary>"number of", "number".</summary>
    Number = 1 << 3,

    /// <summary>"weighted", "average".</summary>
    Average = 1 << 4,

    /// <summary>"outstanding", "issued", "authorized", "basic", "diluted", "used", "granted": said of shares, it counts them.</summary>
    Counted = 1 << 5,

    /// <summary>"dilutive", "antidilutive".</summary>
    Dilutive = 1 << 6,

    /// <summary>"price".</summary>
    Price = 1 << 7,

    /// <summary>"fair value".</summary>
    FairValue = 1 << 8,

    /// <summary>"grant", "grant-date", "granted".</summary>
    Grant = 1 << 9,

    /// <summary>"amount", "value", "cost", "dollars", "proceeds": money.</summary>
    Money = 1 << 10,

    /// <summary>"rate", "yield", "percent", "%", "volatility" as the last word.</summary>
    Rate = 1 << 11,

    /// <summary>"(in years)", "(months)", "years" alone.</summary>
    Time = 1 << 12,

    /// <summary>"headcount", "employees", "customers" and the like, as the first word or after "number of".</summary>
    Things = 1 << 13,

    /// <summary>Shares stand behind "of", "on", "for", "under": the caption names what was done, not the shares.</summary>
    Indirect = 1 << 14,

    /// <summary>"purchase", "transaction", "contract": a price of such a thing is a whole amount.</summary>
    Deal = 1 << 15,

    /// <summary>"volume", "quantity": things that are measured, not paid.</summary>
    Volume = 1 << 16,
}
