namespace Footbridge.Core.Ties;

/// <summary>What is known of a financial figure.</summary>
public enum Status
{
    /// <summary>Nothing in the documents reaches it.</summary>
    Unsupported,

    /// <summary>Ties hold, but only within rounding.</summary>
    Rounded,

    /// <summary>A tie holds exactly at printed precision.</summary>
    Proved,

    /// <summary>A tie that stands without the value says otherwise.</summary>
    Contradicted,
}
