using System.Collections.Immutable;

namespace Footbridge.Core.Documents;

/// <summary>A document as read: its text, its blocks in reading order, and where everything stands. It holds no judgement.</summary>
/// <param name="Path">The path as given by the user; "-" for standard input.</param>
/// <param name="Part">The document inside a submission, such as "EX-99.1"; null for a file that is one document.</param>
/// <param name="Sha256">Hash of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Format">The format found.</param>
/// <param name="Source">The decoded file; all spans count its code units.</param>
/// <param name="Blocks">Prose and grids in reading order.</param>
/// <param name="Notes">What could not be read as it stands.</param>
/// <param name="Places">Where a person finds a span.</param>
public sealed record Document(
    string Path,
    string? Part,
    string Sha256,
    DocumentFormat Format,
    string Source,
    ImmutableArray<Block> Blocks,
    ImmutableArray<ReadingNote> Notes,
    PlaceMap Places
);
