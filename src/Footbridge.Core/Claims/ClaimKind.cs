namespace Footbridge.Core.Claims;

/// <summary>What a claim says of its measure.</summary>
public enum ClaimKind
{
    /// <summary>Its value: "revenue totaled $69.7 million", "a margin of 20.3%".</summary>
    Value,

    /// <summary>Its relative change: "up 4%".</summary>
    Growth,

    /// <summary>Its change in its own unit, or in basis points: "up $2.7 million", "up 200 basis points".</summary>
    Change,

    /// <summary>What part of another measure it is: "49% of revenue".</summary>
    Share,

    /// <summary>It was read as a figure, but no measure is near it.</summary>
    Unread,
}
