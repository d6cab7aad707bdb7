namespace Footbridge.Checking.Tables;

/// <summary>What a token of a table row is.</summary>
internal enum TokenKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A printed number, a dash that stands for zero included.</summary>
    Figure,

    /// <summary>"NM", "n/a" and the like: a figure left out on purpose.</summary>
    NotMeaningful,
}
