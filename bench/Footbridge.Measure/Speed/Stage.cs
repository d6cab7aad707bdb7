namespace Footbridge.Measure.Speed;

/// <summary>How far a document is taken.</summary>
internal enum Stage
{
    /// <summary>The bare parse of its markup: the floor.</summary>
    Parse,

    /// <summary>Read into a document.</summary>
    Read,

    /// <summary>Read and checked.</summary>
    Check,

    /// <summary>Read, checked, and written as JSON to nowhere.</summary>
    All,
}
