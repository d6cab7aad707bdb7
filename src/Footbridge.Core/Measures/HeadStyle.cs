namespace Footbridge.Core.Measures;

/// <summary>How a period is written above a column.</summary>
public enum HeadStyle
{
    /// <summary>"Three Months Ended March 31, 2013"; "March 31, 2013" for instants.</summary>
    Full,

    /// <summary>"1Q 2013"; "FY 2013"; "1H 2013".</summary>
    Compact,
}
