namespace Footbridge.Checking.Claims.Linking;

/// <summary>How the words of a mention stand to those of a line.</summary>
internal enum LabelFit
{
    /// <summary>One has a word that makes another measure of it: "adjusted", "diluted", "segment".</summary>
    OtherMeasure,

    /// <summary>Some words of one are missing in the other.</summary>
    Alike,

    /// <summary>Each word of the mention stands in the line's caption, heading or column, and each of its caption in the mention.</summary>
    Full,
}
