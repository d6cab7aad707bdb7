namespace Footbridge.Core.Documents;

/// <summary>A run of a <see cref="MappedText"/> whose characters follow each other in the source.</summary>
/// <param name="Text">Index of the run's first character in the text.</param>
/// <param name="Source">Offset of the run's first code unit in the file.</param>
/// <param name="SourceLength">Code units of the file that the run covers; differs from the run's length only for a run of one character.</param>
public readonly record struct TextSegment(int Text, int Source, int SourceLength);
