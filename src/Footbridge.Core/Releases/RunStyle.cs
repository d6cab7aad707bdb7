namespace Footbridge.Core.Releases;

/// <summary>How words are set.</summary>
[Flags]
public enum RunStyle
{
    /// <summary>As the text around.</summary>
    Plain = 0,

    /// <summary>In italics.</summary>
    Emphasis = 1,

    /// <summary>In bold.</summary>
    Strong = 2,
}
