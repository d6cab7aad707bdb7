namespace Footbridge.Core.Claims;

/// <summary>Which way a claim says that its measure moved.</summary>
public enum Direction
{
    /// <summary>It says nothing of a movement.</summary>
    None,

    /// <summary>Up: "increased", "growth of".</summary>
    Up,

    /// <summary>Down: "decreased", "a decline of".</summary>
    Down,
}
