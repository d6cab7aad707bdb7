namespace Footbridge.Checking.Claims.Reading;

/// <summary>Which place a figure takes in its sentence.</summary>
internal enum ClaimPart
{
    /// <summary>It says what the sentence is about.</summary>
    Main,

    /// <summary>It stands for the other period: behind "compared with" or "from".</summary>
    Comparison,

    /// <summary>It is a part of what was said: behind "including".</summary>
    Part,
}
