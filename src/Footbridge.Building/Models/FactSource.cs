namespace Footbridge.Building.Models;

/// <summary>Where the value of a concept in a period comes from.</summary>
internal enum FactSource : byte
{
    /// <summary>Nobody asked yet.</summary>
    Unknown,

    /// <summary>It is being computed.</summary>
    InProgress,

    /// <summary>Data give it.</summary>
    Given,

    /// <summary>It follows from data of other periods.</summary>
    Derived,

    /// <summary>A formula gives it.</summary>
    Computed,

    /// <summary>It is the sum over segments.</summary>
    Summed,

    /// <summary>It cannot be had.</summary>
    Failed,
}
