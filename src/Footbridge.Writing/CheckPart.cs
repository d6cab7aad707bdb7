using Footbridge.Core.Ties;

namespace Footbridge.Writing;

/// <summary>
/// What one package adds to an output: one piece of finished bytes for each section of the format, and the counts that the
/// sections in common need. It holds nothing of the proof, so that a corpus need not stay in memory.
/// </summary>
/// <param name="Sections">A piece a section, in the format's own order.</param>
/// <param name="Coverage">The counts of the package.</param>
public sealed record CheckPart(PooledBuffer[] Sections, Coverage Coverage);
