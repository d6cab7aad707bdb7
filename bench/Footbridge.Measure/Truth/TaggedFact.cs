namespace Footbridge.Measure.Truth;

/// <summary>A tagged number of an inline XBRL filing: the filer's own word on what the number means.</summary>
/// <param name="Name">Its concept.</param>
/// <param name="Context">Its context; null when the filing does not define it.</param>
/// <param name="Unit">Its unit; null when the filing does not define it.</param>
/// <param name="Scale">Power of ten.</param>
/// <param name="IsNegative">True when the fact is the negative of the printed magnitude.</param>
/// <param name="Format">The transformation, prefix removed; empty when there is none.</param>
/// <param name="Start">Offset of its text in the source.</param>
/// <param name="End">Offset after its text.</param>
internal sealed record TaggedFact(
    string Name,
    TagContext? Context,
    TagUnit? Unit,
    int Scale,
    bool IsNegative,
    string Format,
    int Start,
    int End
);
